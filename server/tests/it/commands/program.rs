//! The program as people run it: in a folder of its own, with no configuration but the one given, on a free port.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A debug build takes some seconds for the demonstration directory, on a busy machine many.
const DEADLINE: Duration = Duration::from_secs(90);
const PAUSE: Duration = Duration::from_millis(20);

/// Asks again and again, with a pause between, until there is an answer.
pub fn wait_for<T>(what: &str, pause: Duration, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + DEADLINE;
    while Instant::now() < end {
        if let Some(answer) = ask() {
            return answer;
        }
        sleep(pause);
    }
    panic!("waited in vain for {what}")
}

/// A folder with the configuration of one system.
pub struct Place {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

impl Place {
    pub fn new(environment: &[(&str, &str)]) -> Self {
        let own = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        Self { folder: tempfile::tempdir().unwrap(), environment: environment.iter().map(own).collect() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file and yields its path.
    pub fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).to_str().unwrap().to_owned()
    }

    fn command(&self, arguments: &[&str], address: SocketAddr) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openimi"));
        let inherited = std::env::vars_os().map(|(name, _)| name);
        for name in inherited.filter(|name| name.to_string_lossy().starts_with("OPENIMI_")) {
            command.env_remove(name);
        }
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("OPENIMI_ADDR", address.to_string())
            .envs(self.environment.iter().map(|(key, value)| (key, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, &[], "")
    }

    /// Runs a command with more environment and with what somebody types.
    pub fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)], typed: &str) -> Ran {
        let (mut out, mut err) = (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap());
        let mut command = self.command(arguments, free_address());
        command.envs(environment.iter().copied()).stdin(Stdio::piped());
        let mut child =
            command.stdout(out.try_clone().unwrap()).stderr(err.try_clone().unwrap()).spawn().unwrap();
        match child.stdin.take().unwrap().write_all(typed.as_bytes()) {
            // Who refuses does not read on.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            written => written.unwrap(),
        }
        let mut running = Running(child);
        let code = running.ended(&format!("the end of {arguments:?} with {environment:?}")).code();
        Ran { code, out: content(&mut out), err: content(&mut err) }
    }

    /// Runs a command whose output nobody reads, as before `| head -0`.
    pub fn run_unread(&self, arguments: &[&str]) -> Ran {
        let mut err = tempfile::tempfile().unwrap();
        let mut command = self.command(arguments, free_address());
        let mut child = command.stdout(Stdio::piped()).stderr(err.try_clone().unwrap()).spawn().unwrap();
        drop(child.stdout.take());
        let code = Running(child).ended(&format!("the end of {arguments:?}")).code();
        Ran { code, out: String::new(), err: content(&mut err) }
    }

    /// Starts a server and waits until it is ready.
    pub fn serve(&self) -> Server {
        let address = free_address();
        let (mut out, mut err) = (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap());
        let mut command = self.command(&["serve"], address);
        command.stdout(out.try_clone().unwrap()).stderr(err.try_clone().unwrap());
        let mut running = Running(command.spawn().unwrap());
        wait_for("a ready server", PAUSE, || {
            if let Some(status) = running.0.try_wait().unwrap() {
                panic!("the server ended with {status}:\n{}{}", content(&mut out), content(&mut err));
            }
            let stream = TcpStream::connect(address).ok()?;
            (exchange(stream, address, "GET", "/readyz", "", "")?.status == 200).then_some(())
        });
        Server { running, address, printed: out, log: err }
    }
}

fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

fn content(file: &mut File) -> String {
    let mut bytes = Vec::new();
    file.rewind().unwrap();
    file.read_to_end(&mut bytes).unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A process that does not outlive its test.
struct Running(Child);

impl Running {
    fn ended(&mut self, what: &str) -> ExitStatus {
        wait_for(what, PAUSE, || self.0.try_wait().unwrap())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What became of a command.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// What it printed, when all was well.
    #[track_caller]
    pub fn succeeded(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.out
    }

    /// The value that it printed.
    #[track_caller]
    pub fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.succeeded()).unwrap()
    }

    /// Checks that it refused in words, and with this among them.
    #[track_caller]
    pub fn refused(self, word: &str) -> Self {
        assert!(matches!(self.code, Some(1 | 2)), "{self:?}");
        assert!(self.err.contains(word) && !self.err.contains("panicked"), "{word} is not in {self:?}");
        self
    }
}

/// A server that runs.
pub struct Server {
    running: Running,
    address: SocketAddr,
    printed: File,
    log: File,
}

/// The beginning of an answer.
pub struct Answer {
    pub status: u16,
    pub text: String,
}

impl Server {
    /// Opens a page.
    pub fn open(&self, path: &str, cookie: &str) -> Answer {
        exchange(self.connect(), self.address, "GET", path, cookie, "").expect("an answer")
    }

    /// Signs in and yields the cookie, unless name and password do not fit.
    pub fn sign_in(&self, name: &str, password: &str) -> Option<String> {
        let form = serde_urlencoded::to_string([("username", name), ("password", password)]).unwrap();
        let answer = exchange(self.connect(), self.address, "POST", "/open/sign-in", "", &form).unwrap();
        match answer.status {
            303 => {
                let cookie = answer.text.split("set-cookie: __Host-sid=").nth(1).expect("a login cookie");
                Some(format!("__Host-sid={}", cookie.split(';').next().unwrap()))
            }
            422 => None,
            _ => panic!("{}", answer.text),
        }
    }

    /// A live stream that has begun.
    pub fn listen(&self, cookie: &str) -> TcpStream {
        let mut stream = self.connect();
        ask(&mut stream, self.address, "GET", "/live", cookie, "").unwrap();
        let mut begin = [0; 12];
        stream.read_exact(&mut begin).unwrap();
        assert_eq!(&begin, b"HTTP/1.1 200");
        stream
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).unwrap()
    }

    /// What it has printed, once the last of these words stands there.
    pub fn printed(&mut self, last: &str) -> String {
        let printed = &mut self.printed;
        wait_for(last, PAUSE, || Some(content(printed)).filter(|text| text.contains(last)))
    }

    /// Where it serves.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Asks it to stop, as an operating system does; yields its exit code and its log.
    pub fn stopped(mut self) -> (Option<i32>, String) {
        let signal = format!("kill -TERM {}", self.running.0.id());
        assert!(Command::new("sh").args(["-c", &signal]).status().unwrap().success());
        let code = self.running.ended("the end of the server").code();
        (code, content(&mut self.log))
    }

    /// Ends it as a loss of power does (SIGKILL).
    pub fn killed(mut self) {
        self.running.0.kill().unwrap();
        self.running.0.wait().unwrap();
    }
}

fn ask(
    stream: &mut TcpStream,
    address: SocketAddr,
    method: &str,
    path: &str,
    cookie: &str,
    form: &str,
) -> std::io::Result<()> {
    stream.set_read_timeout(Some(DEADLINE))?;
    let call = format!(
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\naccept: text/html\r\n\
         cookie: {cookie}\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(call.as_bytes())
}

/// One call and its answer; none if the connection breaks.
fn exchange(
    mut stream: TcpStream,
    address: SocketAddr,
    method: &str,
    path: &str,
    cookie: &str,
    form: &str,
) -> Option<Answer> {
    ask(&mut stream, address, method, path, cookie, form).ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Some(Answer { status: text.split(' ').nth(1)?.parse().ok()?, text })
}
