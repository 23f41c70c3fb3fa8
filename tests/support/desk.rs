//! A desk: a virtual screen, a session bus and empty folders, gone when dropped.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A screen, a bus and a home of its own.
pub struct Desk {
    display: String,
    bus: String,
    home: TempDir,
    // Ended in this order: what draws on the screen before the screen.
    processes: Vec<Ended>,
}

/// A process that ends with the test, with all that it started.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let started = process_tree(self.0.id()).into_iter().skip(1).map(|id| id.to_string());
        let _ = Command::new("kill").arg("-9").args(started).stderr(Stdio::null()).status();
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// A fresh desk. The screen is 1180 × 820, the size of the window at first.
    pub fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let runtime = home.path().join("run");
        std::fs::create_dir(&runtime).unwrap();
        make_private(&runtime);

        let (screen, number) = first_line(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1180x820x24", "-nolisten", "tcp"])
                // Else it starts anew when its last client leaves, and whoever comes then is refused.
                .arg("-noreset")
                .arg("-fbdir")
                .arg(&runtime)
                .stderr(Stdio::null()),
        );
        let rules = runtime.join("bus.conf");
        std::fs::write(&rules, bus_rules(&runtime)).unwrap();
        if let Some(service) = accessibility_service() {
            std::fs::write(runtime.join("org.a11y.Bus.service"), service).unwrap();
        }
        let (bus, address) = first_line(
            Command::new("dbus-daemon")
                .env("XDG_RUNTIME_DIR", &runtime)
                .env("DISPLAY", format!(":{number}"))
                .arg("--config-file")
                .arg(&rules)
                .args(["--nofork", "--print-address"])
                .stderr(Stdio::null()),
        );
        Self {
            display: format!(":{number}"),
            bus: address,
            home,
            processes: vec![Ended(bus), Ended(screen)],
        }
    }

    /// The folder that stands for the person's home.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Where Lykta keeps its casebook on this desk.
    pub fn casebook_dir(&self) -> std::path::PathBuf {
        self.home().join("data/lykta")
    }

    /// The address of the session bus.
    pub fn bus(&self) -> &str {
        &self.bus
    }

    /// A command that sees only this desk.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        self.place(&mut command);
        command
    }

    /// Puts a command at this desk.
    pub fn place(&self, command: &mut Command) {
        let home = self.home();
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("GDK_BACKEND", "x11")
            // What WebKit's processes would still write while the desk is being cleared.
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .env("LANG", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .env_remove("LYKTA_TEST_NO_FILTER");
    }

    /// Starts a program that ends with the desk.
    pub fn start(&mut self, mut command: Command) -> u32 {
        let child = command.spawn().unwrap();
        let id = child.id();
        self.processes.insert(0, Ended(child));
        id
    }

    /// The file that holds what stands on the screen now, in the format of `xwd`.
    pub fn screen(&self) -> std::path::PathBuf {
        self.home().join("run/Xvfb_screen0")
    }

    /// Saves what stands on the screen, the real window and all.
    pub fn picture(&self, file: &Path) {
        let status = self.command("import").args(["-window", "root"]).arg(file).status().unwrap();
        assert!(status.success(), "no picture was taken");
    }
}

/// A process with all of its descendants, as the system tells them.
pub fn process_tree(root: u32) -> Vec<u32> {
    let mut tree = vec![root];
    let mut at = 0;
    while at < tree.len() {
        // Each thread has children of its own. A process may end while it is looked at.
        let threads = std::fs::read_dir(format!("/proc/{}/task", tree[at]));
        for thread in threads.into_iter().flatten().flatten() {
            let children = std::fs::read_to_string(thread.path().join("children"));
            let children = children.unwrap_or_default();
            tree.extend(children.split_whitespace().map(|id| id.parse::<u32>().unwrap()));
        }
        at += 1;
    }
    tree
}

fn first_line(command: &mut Command) -> (Child, String) {
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, line.trim().to_owned())
}

/// A session bus that starts the accessibility bus when asked for it, as a desktop does, and no
/// other service: a keychain or a portal of the computer that runs the tests must not show up.
fn bus_rules(runtime: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={0}/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{0}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        runtime.display()
    )
}

/// None where it is not installed: then there is nothing for a screen reader.
fn accessibility_service() -> Option<String> {
    let launcher =
        ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]
            .into_iter()
            .find(|path| Path::new(path).is_file())?;
    Some(format!("[D-BUS Service]\nName=org.a11y.Bus\nExec={launcher} --launch-immediately\n"))
}

fn make_private(dir: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o700)).unwrap();
}
