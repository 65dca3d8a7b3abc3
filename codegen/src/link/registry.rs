//! Every documented name, and how a mention of one finds it.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::facts::TypeMention;
use crate::model::{EnumId, Primitive, TypeId, TypeRef};
use crate::nearness::{Letters, distance, slips};

/// Names of types and enumerations, without case.
#[derive(Debug, Default)]
pub struct Registry {
    full: HashMap<String, TypeRef>,
    last: HashMap<String, Vec<TypeRef>>,
    pages: HashMap<String, Vec<(String, TypeRef)>>,
    anchors: HashMap<(String, String), EnumId>,
    /// Full names as pages write them.
    spelled: Vec<String>,
    /// Whether the last parts of those names are near to another, by their length in bytes: where they stand in `spelled`.
    by_length: BTreeMap<usize, Vec<(usize, Letters)>>,
    namespace: String,
    /// Circles of bases, by the lower-case name of each type in them.
    pub circles: HashMap<String, String>,
    /// How many properties a type has, by lower-case name, where a client cannot hold them.
    pub overfull: HashMap<String, usize>,
    /// Names, in lower case, that are a type with properties on one page and an enumeration on another.
    pub contested: HashSet<String>,
}

impl Registry {
    /// An empty registry with the namespace of names that have none.
    pub fn new(namespace: &str) -> Self {
        Self { namespace: namespace.to_lowercase(), ..Self::default() }
    }

    /// Adds a type and one page that describes it.
    pub fn add_type(&mut self, name: &str, stem: &str, id: TypeId) {
        self.add(name, stem, TypeRef::Type(id));
    }

    /// Adds an enumeration, its page and the anchor of its section.
    pub fn add_enum(&mut self, name: &str, stem: &str, anchor: Option<&str>, id: EnumId) {
        self.add(name, stem, TypeRef::Enum(id));
        if let Some(anchor) = anchor {
            self.anchors.entry((stem.to_lowercase(), anchor.to_lowercase())).or_insert(id);
        }
    }

    fn add(&mut self, name: &str, stem: &str, ty: TypeRef) {
        if self.by_full_name(name).is_none() {
            let last = last_segment(name).to_lowercase();
            self.by_length.entry(last.len()).or_default().push((self.spelled.len(), Letters::of(&last)));
            self.spelled.push(name.to_owned());
        }
        let name = name.to_lowercase();
        let short = last_segment(&name).to_owned();
        self.full.entry(name).or_insert(ty);
        let same = self.last.entry(short.clone()).or_default();
        if !same.contains(&ty) {
            same.push(ty);
        }
        self.pages.entry(stem.to_lowercase()).or_default().push((short, ty));
    }

    /// The type or enumeration of a full name, which may begin with `#`.
    pub fn by_full_name(&self, name: &str) -> Option<TypeRef> {
        self.full.get(&name.trim().trim_start_matches('#').to_lowercase()).copied()
    }

    /// The type or enumeration that a name means on a page of this namespace: the one of the full name, else that of the name in the page's
    /// namespace, else in the main one, else the only one whose full name ends so.
    pub fn by_name(&self, name: &str, namespace: &str) -> Option<TypeRef> {
        let name = name.trim().trim_start_matches('#').to_lowercase();
        let qualified = [name.clone(), format!("{}.{name}", namespace.to_lowercase()), format!("{}.{name}", self.namespace)];
        if let Some(found) = qualified.iter().find_map(|name| self.full.get(name)) {
            return Some(*found);
        }
        match self.last.get(last_segment(&name)).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        }
    }

    /// The full name whose last part comes closest to that of `name`, a slip of the pen away at most; none where two are equally close.
    pub fn nearest_name(&self, name: &str) -> Option<&str> {
        let name = last_segment(name).to_lowercase();
        let most = slips(&name).max(1);
        let letters = Letters::of(&name);
        let lengths = self.by_length.range(name.len().saturating_sub(most)..=name.len() + most);
        // The fewest steps that the letters allow, to begin with those that may be nearest.
        let mut candidates: Vec<(usize, usize)> = lengths
            .flat_map(|(_, known)| known)
            .map(|(at, known)| (letters.least_steps(known), *at))
            .filter(|(least, _)| *least <= most)
            .collect();
        candidates.sort_unstable();
        let mut best: Option<(usize, &str)> = None;
        // Nothing farther away is asked for: `most` steps, and fewer once two names are equally near.
        let mut limit = most + 1;
        for (least, at) in candidates {
            if least >= limit {
                break;
            }
            let known = self.spelled[at].as_str();
            let steps = distance(&last_segment(known).to_lowercase(), &name);
            if steps >= limit {
                continue;
            }
            match best {
                Some((nearest, _)) if steps == nearest => {
                    best = None;
                    limit = steps;
                }
                _ => {
                    best = Some((steps, known));
                    limit = steps + 1;
                }
            }
        }
        best.map(|(_, known)| known)
    }

    /// The type whose page a page of calls is named after: `rack-shelf` for `rack-shelf-get`.
    pub fn behind_page(&self, stem: &str) -> Option<TypeRef> {
        let (about, _) = stem.rsplit_once('-')?;
        match self.pages.get(&about.to_lowercase())?.as_slice() {
            [(_, only)] => Some(*only),
            _ => None,
        }
    }

    /// What a mention on the page `stem` means.
    pub fn resolve(&self, mention: &TypeMention, stem: &str, namespace: &str) -> Option<TypeRef> {
        if mention.primitive {
            let described = mention.link.as_deref().and_then(|link| self.named_like_its_page(link));
            return described.or_else(|| Primitive::named(&mention.name).map(TypeRef::Primitive));
        }
        self.linked(mention, stem).or_else(|| self.by_name(&mention.name, namespace)).or_else(|| self.shared_page(mention))
    }

    /// Whether a mention links a page that describes no type: then the link decides nothing, and its text stands alone.
    pub fn link_is_dead(&self, mention: &TypeMention, stem: &str) -> bool {
        mention.link.is_some()
            && !mention.primitive
            && self.linked(mention, stem).is_none()
            && self.shared_page(mention).is_none()
    }

    /// The type behind a link: its anchor, else the only or the so named type of its page.
    fn linked(&self, mention: &TypeMention, stem: &str) -> Option<TypeRef> {
        let link = mention.link.as_deref()?;
        let (page, anchor) = match link.split_once('#') {
            Some((page, anchor)) => (page, Some(anchor)),
            None => (link, None),
        };
        let page = if page.is_empty() { stem.to_lowercase() } else { self.page_stem(page) };
        if let Some(id) = anchor.and_then(|anchor| self.anchors.get(&(page.clone(), anchor.to_lowercase()))) {
            return Some(TypeRef::Enum(*id));
        }
        let named = last_segment(&mention.name.to_lowercase()).to_owned();
        // A link to a part of a page that is called like the type is about that part, which describes nothing that was read.
        let own_part = anchor.is_some_and(|anchor| {
            link.starts_with('#') || anchor.to_lowercase().strip_prefix(named.as_str()).is_some_and(|rest| rest.starts_with('-'))
        });
        match self.pages.get(&page).map(Vec::as_slice) {
            Some([(name, only)]) => (!own_part || *name == named).then_some(*only),
            Some(several) => several
                .iter()
                .find(|(name, _)| *name == named)
                .or_else(|| several.iter().find(|(name, _)| page.ends_with(name.as_str())))
                .map(|(_, ty)| *ty),
            None => None,
        }
    }

    /// A link whose text names nothing, to a page that describes several types: its first.
    fn shared_page(&self, mention: &TypeMention) -> Option<TypeRef> {
        let page = self.page_stem(mention.link.as_deref()?.split('#').next()?);
        self.pages.get(&page)?.first().map(|(_, ty)| *ty)
    }

    /// The type behind a link whose page is called like it.
    fn named_like_its_page(&self, link: &str) -> Option<TypeRef> {
        let page = self.page_stem(link.split('#').next()?);
        self.pages.get(&page)?.iter().find(|(name, _)| *name == page).map(|(_, ty)| *ty)
    }

    /// The page that a link leads to, its ending written or not: `../things/Boat.mdx?view=2` → `boat`.
    fn page_stem(&self, path: &str) -> String {
        let path = path.split('?').next().unwrap_or(path);
        let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
        match name.rsplit_once('.') {
            Some((stem, _)) if !self.pages.contains_key(&name) => stem.to_owned(),
            _ => name,
        }
    }
}

/// `ns.main.user` → `user`.
pub fn last_segment(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
