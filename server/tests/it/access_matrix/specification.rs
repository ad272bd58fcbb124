//! The specification as a person reads it, read by the program.

use std::collections::{BTreeMap, BTreeSet};

const TEXT: &str = include_str!("specification.md");

/// What the file says.
pub struct Specification {
    roles: BTreeMap<String, BTreeSet<String>>,
    pub people: Vec<Person>,
    pub cases: Vec<Case>,
    pub rows: Vec<Row>,
    pub secrets: Vec<Secret>,
    /// Which calls open the case although they turn away.
    pub reads: BTreeSet<String>,
    /// Which tables may change when a call answers somebody whom it turns away.
    pub without_effect: BTreeMap<String, BTreeSet<String>>,
    /// Calls with which nobody succeeds, and why.
    pub never: BTreeMap<String, String>,
    /// Calls that change something and carry no key, and why.
    pub keyless: BTreeMap<String, String>,
}

/// Somebody who calls.
#[derive(Clone)]
pub struct Person {
    pub name: String,
    /// Empty for whoever belongs to none.
    pub authority: String,
    pub roles: BTreeSet<String>,
    pub is_administrator: bool,
    pub login: String,
}

/// An exchange in a state.
#[derive(Clone)]
pub struct Case {
    pub name: String,
    /// Which authority is on which side.
    sides: BTreeMap<String, String>,
    /// Whether only those calls are tried with it that name it.
    is_further: bool,
}

/// Who may make a call, and where.
#[derive(Clone)]
pub struct Row {
    /// Method and path.
    pub call: String,
    /// The cases with which it is tried; empty where it is not about an exchange.
    on: Vec<String>,
    may: Vec<String>,
    open_in: Vec<String>,
    /// The arguments, with names of values in braces.
    pub with: Vec<(String, String)>,
}

/// Words that few may read.
pub struct Secret {
    pub text: String,
    case: String,
    may: Vec<String>,
}

impl Person {
    /// Whether the login is worth anything.
    pub fn is_signed_in(&self) -> bool {
        ["open", "node", "absent", "last_day"].contains(&self.login.as_str())
    }

    /// The roles that an absent colleague lends.
    pub fn lent(&self) -> impl Iterator<Item = &str> {
        self.roles.iter().filter_map(|word| word.strip_prefix("lent:"))
    }

    fn holds(&self, role: &str) -> bool {
        self.roles.contains(role) || self.lent().any(|lent| lent == role)
    }
}

impl Specification {
    pub fn read() -> Self {
        let cases = table("Cases").into_iter().map(|row| case(&row, false));
        let further = table("Further cases").into_iter().map(|row| case(&row, true));
        let of_cases = table("Exchanges").into_iter().map(|row| Row {
            call: row[0].clone(),
            on: words(&row[1]),
            may: rules(&row[2]),
            open_in: words(&row[3]),
            with: arguments(&row[4]),
        });
        let others = table("Everything else").into_iter().map(|row| Row {
            call: row[0].clone(),
            on: Vec::new(),
            may: rules(&row[1]),
            open_in: words(&row[2]),
            with: arguments(&row[3]),
        });
        let secrets = table("Secrets").into_iter().map(|row| Secret {
            text: row[0].clone(),
            case: row[1].clone(),
            may: rules(&row[2]),
        });
        let reasons = |title: &str| -> BTreeMap<String, String> {
            table(title).into_iter().map(|row| (row[0].clone(), row[1].clone())).collect()
        };
        let without_effect = table("Answered without effect").into_iter();
        let read = Self {
            roles: table("Roles").into_iter().map(|row| (row[0].clone(), set(&row[1]))).collect(),
            people: table("People").iter().map(|row| person(row)).collect(),
            cases: cases.chain(further).collect(),
            rows: of_cases.chain(others).collect(),
            secrets: secrets.collect(),
            reads: table("Reads all the same").into_iter().map(|row| row[0].clone()).collect(),
            without_effect: without_effect.map(|row| (row[0].clone(), set(&row[1]))).collect(),
            never: reasons("Nobody succeeds"),
            keyless: reasons("Without a key"),
        };
        read.check_words();
        read
    }

    /// A word that means nothing would allow nobody, without anybody seeing why.
    fn check_words(&self) {
        for rule in self.rows.iter().flat_map(|row| &row.may).chain(self.secrets.iter().flat_map(|s| &s.may))
        {
            assert!(self.is_known(rule), "nobody knows what {rule:?} means");
        }
        let cases: BTreeSet<&str> = self.cases.iter().map(|case| case.name.as_str()).collect();
        for row in &self.rows {
            for name in row.on.iter().chain(&row.open_in) {
                let is_word = ["all", "none", "yes", "no"].contains(&name.as_str());
                assert!(is_word || cases.contains(name.as_str()), "{}: {name} is no case", row.call);
            }
        }
    }

    fn is_known(&self, rule: &str) -> bool {
        let is_role = |word: &str| self.roles.contains_key(word);
        let is_side = |word: &str| self.cases[0].sides.contains_key(word);
        match rule.split(' ').collect::<Vec<_>>().as_slice() {
            ["everybody" | "nobody"]
            | ["signed", "in"]
            | ["any", "administrator"]
            | ["administrator" | "member", "of", _] => true,
            ["not", name] => self.people.iter().any(|person| person.name == *name),
            ["any", word] | ["any", word, "here"] | [word, "of", _] => is_role(word),
            [side, word] => is_side(side) && is_role(word),
            [name] => self.people.iter().any(|person| person.name == *name),
            _ => false,
        }
    }

    /// The cases with which a call is tried; one without a case where it is about no exchange.
    pub fn cases_of(&self, row: &Row) -> Vec<Option<Case>> {
        if row.on.is_empty() {
            return vec![None];
        }
        let is_plain = |case: &Case| case.sides["coordinator"].is_empty() && !case.is_further;
        let is_on =
            |case: &&Case| row.on.iter().any(|name| name == "all" && is_plain(case) || *name == case.name);
        self.cases.iter().filter(is_on).cloned().map(Some).collect()
    }

    /// Whether the person is to succeed.
    pub fn allows(&self, row: &Row, person: &Person, case: Option<&Case>) -> bool {
        let is_open = match case {
            None => row.open_in == ["yes"],
            Some(case) => row.open_in.iter().any(|name| name == "all" || *name == case.name),
        };
        let excepted = format!("not {}", person.name);
        is_open && !row.may.contains(&excepted) && row.may.iter().any(|rule| self.is_met(rule, person, case))
    }

    /// The calls of which no cell is open to anybody.
    pub fn hopeless(&self) -> BTreeSet<String> {
        let is_allowed = |row: &&Row| {
            let cases = self.cases_of(row);
            let mut all = cases.iter().flat_map(|case| self.people.iter().map(move |person| (case, person)));
            all.any(|(case, person)| self.allows(row, person, case.as_ref()))
        };
        let allowed: BTreeSet<&String> = self.rows.iter().filter(is_allowed).map(|row| &row.call).collect();
        self.rows.iter().map(|row| &row.call).filter(|call| !allowed.contains(call)).cloned().collect()
    }

    /// Whether the person may read the secret.
    pub fn shows(&self, secret: &Secret, person: &Person) -> bool {
        let case = self.cases.iter().find(|case| case.name == secret.case);
        secret.may.iter().any(|rule| self.is_met(rule, person, case))
    }

    fn is_met(&self, rule: &str, person: &Person, case: Option<&Case>) -> bool {
        if rule == "everybody" {
            return true;
        }
        let holds = |word: &str| self.roles[word].iter().any(|role| person.holds(role));
        let holds_elsewhere = |word: &str| {
            self.roles[word].iter().any(|role| person.roles.contains(&format!("elsewhere:{role}")))
        };
        let is_of = |authority: &str| person.authority == authority;
        person.is_signed_in()
            && match rule.split(' ').collect::<Vec<_>>().as_slice() {
                ["signed", "in"] => true,
                ["any", "administrator"] => person.is_administrator,
                ["administrator", "of", authority] => person.is_administrator && is_of(authority),
                ["member", "of", authority] => is_of(authority),
                ["not", _] => false,
                ["any", word, "here"] => holds(word),
                ["any", word] => holds(word) || holds_elsewhere(word),
                [word, "of", authority] => is_of(authority) && holds(word),
                [side, word] => {
                    let on_side = case.and_then(|case| case.sides.get(*side)).filter(|one| !one.is_empty());
                    on_side.is_some_and(|authority| is_of(authority)) && holds(word)
                }
                [name] => person.name == *name,
                _ => false,
            }
    }
}

fn case(row: &[String], is_further: bool) -> Case {
    let sides = ["requester", "responder", "former", "contributor", "coordinator"];
    let sides = sides.map(str::to_owned).into_iter().zip(row[1..].iter().cloned()).collect();
    Case { name: row[0].clone(), sides, is_further }
}

fn person(row: &[String]) -> Person {
    Person {
        name: row[0].clone(),
        authority: row[1].clone(),
        roles: set(&row[2]),
        is_administrator: row[3] == "yes",
        login: row[4].clone(),
    }
}

/// The rows of the table below a heading, without its head.
fn table(title: &str) -> Vec<Vec<String>> {
    let heading = format!("## {title}");
    let below = TEXT.lines().skip_while(|line| *line != heading).skip(1);
    let lines = below.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with('|'));
    let rows: Vec<Vec<String>> = lines.skip(2).map(cells).collect();
    assert!(!rows.is_empty(), "there is no table below {heading}");
    rows
}

fn cells(line: &str) -> Vec<String> {
    let inner = line.trim_end().strip_prefix('|').and_then(|rest| rest.strip_suffix('|')).unwrap();
    inner.split('|').map(|cell| cell.trim().to_owned()).collect()
}

fn words(cell: &str) -> Vec<String> {
    cell.split_whitespace().map(str::to_owned).collect()
}

fn set(cell: &str) -> BTreeSet<String> {
    words(cell).into_iter().collect()
}

fn rules(cell: &str) -> Vec<String> {
    cell.split(',').map(|rule| rule.trim().to_owned()).collect()
}

fn arguments(cell: &str) -> Vec<(String, String)> {
    let pairs = cell.split("; ").filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap()).map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
}
