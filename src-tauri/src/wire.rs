//! What crosses between the window and the program. Every text in here is already words in
//! the person's language; the TypeScript types are generated from this file.

use lykta_guidance::{
    Answer, Category, Certainty, Cost, Country, Event, ForAnother, Grade, Language, LineKind, Need,
    PartyRole, Situation, Topic, Urgency, Weight,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a command failed. The window has words and a next step for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::enum_variant_names, reason = "a mistyped recovery code is one of the codes")]
pub enum Code {
    WrongKey,
    CodeMistyped,
    PassphraseTooShort,
    FileDamaged,
    FileTooNew,
    InUse,
    DiskFull,
    ReadOnly,
    AlreadyThere,
    NotABackup,
    NoKeychain,
    Locked,
    UnknownCase,
    UnknownStep,
    NothingToUndo,
    NoWayToOpenLinks,
    CannotSave,
    NoticeTooLarge,
    NoticeTooSlow,
    NoticeLocked,
    NoticeNoText,
    NoticeBroken,
    NoticeUnknownKind,
    NoticeNoReader,
    Unexpected,
}

/// How the casebook is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Keeping {
    /// In memory only; gone when the window closes.
    Nothing,
    /// In a file that a passphrase opens.
    Passphrase,
    /// In a file whose key the system's keychain holds.
    Keychain,
}

/// Where the casebook stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// No file: everything is in memory until the person chooses to keep it.
    NotKept,
    /// A file is there and closed.
    Locked,
    /// Open.
    Open,
}

/// Theme of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    Light,
    Dark,
}

/// Settings of the program, not of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// Language of the window.
    pub language: Language,
    /// Country of a new case, and of "talk to someone" where no case is open.
    pub country: Country,
    /// Text size, 100–200 percent.
    pub text_size: u16,
    /// Light, dark, or as the system.
    pub theme: Theme,
    /// Whether three presses of Shift close the window at once.
    pub quick_exit_by_shift: bool,
    /// Minutes without a touch until the casebook locks.
    pub lock_after_minutes: u16,
}

/// What the window learns first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Opening {
    /// Where the casebook stands.
    pub standing: Standing,
    /// How it is kept.
    pub keeping: Keeping,
    /// Why it cannot be opened, where it cannot (damaged, too new, in use).
    pub trouble: Option<Code>,
    /// The settings; defaults while locked, but for language, text size and theme.
    pub settings: Settings,
    /// "Content of DATE", the date in words.
    pub content_on: String,
    /// Whether the content is older than twelve months.
    pub content_old: bool,
    /// Whether a keychain is there to keep the key.
    pub keychain: bool,
    /// The open cases, newest first; empty while locked.
    pub cases: Vec<CaseCard>,
    /// The case that was open last, if any.
    pub case: Option<String>,
}

/// A case in the list of a helper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseCard {
    pub id: String,
    /// A neutral label.
    pub label: String,
    pub done: u32,
    pub waiting: u32,
    /// When it last changed, in words.
    pub changed: String,
}

/// One question of the first walk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionView {
    pub id: String,
    pub title: String,
    pub hint: String,
    pub several: bool,
    pub groups: Vec<GroupView>,
}

/// Options of a question that belong together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupView {
    pub title: Option<String>,
    pub options: Vec<OptionView>,
}

/// One option.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OptionView {
    pub id: String,
    pub label: String,
    /// What holds when it is chosen, such as `exposed:name`; empty for "no".
    pub sets: Vec<String>,
}

/// A known incident to pick.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncidentCard {
    pub id: String,
    pub name: String,
    /// The first sentence of what happened.
    pub what: String,
    pub countries: Vec<Country>,
    /// When, in words; empty if not known.
    pub when: String,
}

/// A known incident in full.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncidentView {
    pub id: String,
    pub name: String,
    pub what: String,
    pub when: String,
    pub not_touched: Option<String>,
    pub parties: Vec<PartyView>,
    pub exposed: Vec<ExposedView>,
    pub questions: Vec<IncidentQuestionView>,
    pub sources: Vec<SourceView>,
}

/// An organisation and its part, in words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartyView {
    pub name: String,
    pub role: PartyRole,
    pub role_words: String,
}

/// A category and how sure it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExposedView {
    pub category: Category,
    pub label: String,
    pub certainty: Certainty,
}

/// A condition that the incident's notice names.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncidentQuestionView {
    pub id: String,
    pub ask: String,
    /// What it decides on.
    pub categories: Vec<Category>,
    pub answer: Option<Answer>,
}

/// How far a notice could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HowRead {
    /// Something was found.
    Found,
    /// Nothing was found in it.
    Nothing,
    /// It is too short for anything to be found.
    TooShort,
    /// It is in a language that Lykta does not read; what was found may be chance.
    OtherLanguage,
}

/// A notice as it was read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoticeView {
    pub read: HowRead,
    /// A later part of it corrects an earlier one.
    pub corrected: bool,
    /// The language it is written in, for whoever reads it aloud.
    pub language: Language,
    /// Where the people live whom it is about, if it shows that.
    pub country: Option<Country>,
    /// The whole text, cut where a mark begins or ends.
    pub pieces: Vec<PieceView>,
    /// What it says of each category, in the order of the text.
    pub data: Vec<DataFoundView>,
    /// What happened, in the order of the text.
    pub events: Vec<EventFoundView>,
    /// Every category that it does not speak of.
    pub unnamed: Vec<CategoryView>,
    pub parties: Vec<PartyView>,
    pub dates: Vec<NoticeDateView>,
    /// Where to turn about it, in its own words.
    pub contact: Option<String>,
    /// A known incident that it names.
    pub incident: Option<NamedIncidentView>,
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PieceView {
    pub text: String,
    /// What it shows, if anything.
    pub mark: Option<Mark>,
    /// The numbers of the findings whose words end here.
    pub ends: Vec<u32>,
}

/// What marked words show. The first one counts where words show several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    Known,
    Possible,
    Excluded,
    Event,
    Condition,
}

/// A category that the notice speaks of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DataFoundView {
    /// As it stands beside its words in the text.
    pub number: u32,
    pub category: Category,
    pub label: String,
    pub certainty: Certainty,
    /// True for what can be blocked: it is never chosen by a word alone.
    pub asks_first: bool,
    pub quote: Option<QuoteView>,
    /// What it depends on, in the notice's own words.
    pub condition: Option<String>,
}

/// Something that happened, as the notice tells it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventFoundView {
    pub number: u32,
    pub event: Event,
    pub label: String,
    pub quote: Option<QuoteView>,
}

/// A sentence of the notice with the words in it that show something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuoteView {
    pub before: String,
    pub words: String,
    pub after: String,
}

/// A category by its name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CategoryView {
    pub category: Category,
    pub label: String,
}

/// The days of one meaning in the notice.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoticeDateView {
    pub meaning: DateMeaning,
    /// As they stand after a verb: "on 21 May 2024".
    pub on: String,
}

/// What a date in a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DateMeaning {
    Happened,
    Discovered,
    Reported,
}

/// A known incident that a notice names, with its own questions.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NamedIncidentView {
    pub id: String,
    pub name: String,
    pub when: String,
    pub questions: Vec<IncidentQuestionView>,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    ToDo,
    Waiting,
    Done,
    NotForMe,
}

/// The plan of a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanView {
    pub case: String,
    pub label: String,
    pub situation: Situation,
    /// The incident, if the case has one.
    pub incident: Option<IncidentView>,
    /// What the plan rests on, from the person and the incident together.
    pub exposed: Vec<ExposedView>,
    /// Every step, in order; the window shows the done ones, seven open ones, and folds the rest.
    pub steps: Vec<PlannedView>,
    /// Blocks that ask first.
    pub to_ask: Vec<PlannedView>,
    /// Ticked steps that the catalogue no longer has, or that no longer apply.
    pub kept: Vec<KeptView>,
    /// A contact to show beside the plan: someone to talk to, open now first.
    pub talk: Option<ContactView>,
    /// Pages to read that fit the situation.
    pub read: Vec<PageCard>,
    /// The last entry of the diary, in words.
    pub last_entry: Option<String>,
    /// Whether there is something to undo.
    pub can_undo: bool,
}

/// A step in the plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlannedView {
    pub id: String,
    pub title: String,
    pub why: String,
    pub urgency: Urgency,
    pub urgency_words: String,
    pub weight: Weight,
    pub minutes: u16,
    pub cost: Option<Cost>,
    pub cost_words: Option<String>,
    pub needs_words: Vec<String>,
    /// One sentence that begins with "Shown because".
    pub because: String,
    pub status: Status,
    /// When the status was set, in words; empty for to-do.
    pub since: String,
    pub ticked: u32,
    pub sub_steps: u32,
    /// Protection that has run out: the step is to be done again.
    pub renew: bool,
}

/// A step somebody ticked that is not in the plan now.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KeptView {
    pub id: String,
    /// Its title, or none where the catalogue no longer has it.
    pub title: Option<String>,
    /// True where the id is unknown: retired, or from a newer version.
    pub retired: bool,
    pub status: Status,
    pub since: String,
}

/// A step page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    pub id: String,
    pub title: String,
    pub urgency: Urgency,
    pub urgency_words: String,
    pub because: String,
    pub why: String,
    pub how: String,
    pub sub_steps: Vec<SubStepView>,
    pub without_e_id: Option<String>,
    /// Whether that way is this person's, and comes first.
    pub without_e_id_first: bool,
    pub caution: Option<String>,
    pub say: Option<String>,
    pub letters: Vec<LetterView>,
    pub minutes: u16,
    pub cost_words: Option<String>,
    pub needs: Vec<Need>,
    pub needs_words: Vec<String>,
    pub for_another: Option<ForAnother>,
    pub for_another_words: Option<String>,
    /// How long the protection lasts, in words.
    pub lasts: Option<String>,
    pub contacts: Vec<ContactView>,
    pub sources: Vec<SourceView>,
    pub grade: Grade,
    pub grade_words: String,
    pub status: Status,
    pub since: String,
    pub reference: Option<String>,
    pub notes: Vec<NoteView>,
    /// Ids of the steps before and after it in the plan.
    pub before: Option<String>,
    pub after: Option<String>,
    /// Its place among the steps of the plan, from one, and how many there are.
    pub place: u32,
    pub of: u32,
}

/// A sub-step with its tick.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubStepView {
    pub id: String,
    pub text: String,
    pub ticked: bool,
}

/// A letter to copy.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterView {
    pub id: String,
    pub text: String,
}

/// A note with its day, in words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoteView {
    pub text: String,
    pub at: String,
}

/// A contact with its lines.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContactView {
    pub id: String,
    pub name: String,
    pub purpose: String,
    pub topics: Vec<Topic>,
    pub topic_words: Vec<String>,
    pub lines: Vec<LineView>,
    /// The address as text; opened by id, never by address.
    pub url: Option<String>,
    pub source: Option<SourceView>,
    /// True where any line that speaks the person's language is open.
    pub open: bool,
}

/// A line of a contact.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LineView {
    pub kind: LineKind,
    pub kind_words: String,
    /// As dialled from where the person is.
    pub number: Option<String>,
    pub url: Option<String>,
    pub languages: String,
    pub speaks_mine: bool,
    /// Opening hours in words, a line each; empty if not known.
    pub hours: Vec<String>,
    /// Open, closed, or unknown.
    pub open: Option<bool>,
    /// "Open until 20:00", "Closed, opens Monday 9:00", "Open around the clock".
    pub open_words: String,
    pub cost_words: Option<String>,
    pub anonymous: Option<bool>,
}

/// A page to read, in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageCard {
    pub id: String,
    pub title: String,
    pub lead: String,
    /// Whether the open case's plan points to it.
    pub for_you: bool,
}

/// A page to read, as one country reads it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageView {
    pub id: String,
    pub title: String,
    pub lead: String,
    pub sections: Vec<SectionView>,
    /// Its steps that stand in the open case's plan.
    pub steps: Vec<StepLink>,
    pub contacts: Vec<ContactView>,
    pub sources: Vec<SourceView>,
}

/// A part of a page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SectionView {
    pub id: String,
    pub title: String,
    pub blocks: Vec<BlockView>,
    /// Who says it, in words, or that it is our own advice.
    pub from: String,
}

/// A paragraph, or a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlockView {
    pub text: Option<String>,
    /// Empty for a paragraph.
    pub items: Vec<String>,
}

/// A step by its title.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepLink {
    pub id: String,
    pub title: String,
}

/// A source, told truly.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceView {
    pub id: String,
    pub publisher: String,
    pub title: String,
    pub url: String,
    /// "Source read …, page dated …", or that the page has no date.
    pub told: String,
    /// Whether it was read more than twelve months ago.
    pub old: bool,
}

/// A line of the diary.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DiaryLine {
    pub at: String,
    pub text: String,
    pub note: Option<String>,
    pub reference: Option<String>,
    pub undone: bool,
}

/// What the person ticks or writes on a step.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Tick {
    pub step: String,
    /// Set where a sub-step is ticked or unticked.
    pub sub_step: Option<String>,
    /// For a sub-step: `Done` ticks and `ToDo` unticks. None for a note alone.
    pub status: Option<Status>,
    pub note: Option<String>,
    pub reference: Option<String>,
}

/// What came of opening a page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LinkOutcome {
    /// Whether the system's portal took it.
    pub opened: bool,
    /// The address, to read and copy either way.
    pub url: String,
}

/// What could not be erased.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Erased {
    /// Names of files that are still there; empty when all is gone.
    pub left: Vec<String>,
}
