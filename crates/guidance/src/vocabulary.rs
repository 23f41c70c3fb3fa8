//! The closed vocabularies: words of the field that data, code and saved cases share.
//!
//! Every value has one spelling (kebab-case, countries in capitals) that stands in the
//! TOML files, in word ids, in the casebook and on the command line alike.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

/// Defines an enum whose spelling is the same for serde, for `FromStr` and for `Display`.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
        vocabulary!("kebab-case", $(#[$doc])* $name { $($(#[$variant_doc])* $variant),+ });
    };
    ($case:literal, $(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            Serialize, Deserialize, Display, EnumString, IntoStaticStr, VariantArray,
        )]
        #[serde(rename_all = $case)]
        #[strum(serialize_all = $case)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[allow(missing_docs, reason = "each value is its own name, a word of the field")]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value, in the order in which it is shown.
            pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

            /// The one spelling used in files, ids and on the command line.
            pub fn as_str(self) -> &'static str {
                <&'static str>::from(self)
            }
        }
    };
}

vocabulary!("UPPERCASE",
    /// Whose rules and contacts apply (ISO 3166-1). Never a language.
    Country { Fi, Se, Dk });

vocabulary!("lowercase",
    /// The language the words are in (BCP 47). Never a country.
    Language { Sv, Fi, Da, En });

vocabulary!(
    /// A category of personal data.
    Category {
        Name, ContactDetails, HomeAddress, EmailAddress, PhoneNumber, PersonalIdentityCode,
        BankAccount, PaymentCard, OnlineBankingCredentials, Password, PassportOrIdDocument,
        HealthRecord, TherapyNotes, OrderOrCustomerHistory, EmploymentOrSchool,
        PhotoOrBiometric, FamilyRelations, ProtectedIdentity, Location, SalaryOrFinancial,
    }
);

vocabulary!(
    /// How sure it is that a category was among the data.
    Certainty { Known, Possible, Excluded }
);

vocabulary!(
    /// What happened to the data, or what somebody did with it.
    Event {
        UnauthorizedAccess, DataStolen, ExtortionDemand, PublishedOnline, IdentityMisused,
        FraudulentInvoice, SuspiciousContact, UnauthorizedViewing, MassMailExposure,
        MisdirectedMessage, LostDeviceOrPaper, Ransomware, RansomwareOutage, DataLost,
        PublicByMistake, UnknownIfAffected, SupplierBreach,
    }
);

vocabulary!(
    /// What changes what is safe or possible for this person.
    Circumstance {
        ProtectedIdentity, NoEId, SharedDevice, UnsafeAtHome, InDistress,
        BankCodesCompromised, AlreadyPaid, Abroad,
    }
);

vocabulary!(
    /// Whom the data is about.
    #[derive(Default)]
    Person { #[default] Adult, Child, DependentAdult }
);

vocabulary!(
    /// Who sits at the keyboard.
    #[derive(Default)]
    Role { #[default] #[serde(rename = "self")] #[strum(serialize = "self")] Oneself, Guardian, SupportWorker }
);

vocabulary!(
    /// The band of a step: when it is best done.
    Urgency { Now, Today, ThisWeek, Later }
);

impl Urgency {
    /// The next, calmer band; the last one stays.
    pub fn one_later(self) -> Self {
        match self {
            Self::Now => Self::Today,
            Self::Today => Self::ThisWeek,
            Self::ThisWeek | Self::Later => Self::Later,
        }
    }
}

vocabulary!(
    /// How much a step matters within its band.
    Weight { Essential, Advised, Optional }
);

vocabulary!(
    /// What must be at hand before a step can be done.
    Need { StrongEId, PoliceReport, Letter, Phone }
);

vocabulary!(
    /// How well a fact is supported. What is weaker is not in the catalogue.
    Grade { Official, Secondary, Advice }
);

vocabulary!(
    /// What something costs, where the sources say so.
    Cost { Free, Local, Operator, Paid, Varies }
);

vocabulary!(
    /// Who may do a step for somebody else.
    ForAnother { Anyone, Guardian, Mandate, HolderOnly }
);

vocabulary!(
    /// What one turns to a contact for.
    Topic {
        Emergency, Crisis, Talk, VictimSupport, Children, Police, BankAndEId, Identity,
        Credit, PostAndAddress, DataProtection, Care, Consumer, Legal,
    }
);

vocabulary!(
    /// The way a line of a contact is reached.
    LineKind { Phone, Sms, Chat, Web }
);

vocabulary!(
    /// The part of an organisation in an incident, in the words of GDPR.
    PartyRole { Controller, Processor, SubProcessor, SupervisoryAuthority }
);

vocabulary!(
    /// The unit of a number among the facts.
    Unit {
        #[serde(rename = "EUR")] #[strum(serialize = "EUR")] Eur,
        #[serde(rename = "SEK")] #[strum(serialize = "SEK")] Sek,
        #[serde(rename = "DKK")] #[strum(serialize = "DKK")] Dkk,
        Days, Weeks, Months, Years, Hours, Minutes, Percent, People, Age,
    }
);
