//! A small client as the generator would emit it.

#![allow(dead_code, reason = "each test binary uses its part")]

use docwright::{Client, Collection, Path, Redirect, Reference, Request, Scalar};

pub static REFERENCE: Reference = Reference::new(
    r#"{"api_version":"v1","base_url":"https://api.shop.example/v1","namespace":"shop",
    "types":[
        {"name":"shop.item","fields":[["id","String"],["name","String"],["price","Int32"]]},
        {"name":"shop.cake","base":"shop.item","fields":[["layers","Int32"]]}],
    "operations":[
        {"page":"item-list","method":"GET","path":"/items","response":"Many(shop.item)"},
        {"page":"item-get","method":"GET","path":"/items/{id}","response":"One(shop.item)","link":"https://docs.shop.example/item-get",
         "permissions":[{"scheme":"delegated","sets":[["Item.Read"],["Item.Write","Shop.Read"]]},{"scheme":"application"}]},
        {"page":"item-post","method":"POST","path":"/items","response":"One(shop.item)"}]}"#,
);

docwright::record! {
    /// Something to sell.
    Item: [] = "shop.item" in REFERENCE, new
}

docwright::record! {
    /// Something to eat.
    Cake: [Item] = "shop.cake" in REFERENCE, new
}

pub struct Shop(pub Client);

impl Shop {
    pub fn items(&self) -> Items {
        Items(self.0.path().literal("items"))
    }
}

pub struct Items(Path);

impl Items {
    pub fn id(self, id: &str) -> ItemNode {
        ItemNode(self.0.key(id))
    }

    pub fn list(self) -> Request<Collection<Item>> {
        self.0.request(&REFERENCE, "GET", "item-list")
    }

    pub fn create(self, body: impl docwright::Is<Item>) -> Request<Item> {
        self.0.request(&REFERENCE, "POST", "item-post").json(body)
    }

    pub fn count(self) -> Request<Scalar<i64>> {
        self.0.literal("$count").request(&REFERENCE, "GET", "item-count")
    }
}

pub struct ItemNode(Path);

impl ItemNode {
    pub fn get(self) -> Request<Item> {
        self.0.request(&REFERENCE, "GET", "item-get")
    }

    pub fn content(self) -> Request<Redirect> {
        self.0.literal("content").request(&REFERENCE, "GET", "item-content")
    }

    pub fn delete(self) -> Request<()> {
        self.0.request(&REFERENCE, "DELETE", "item-delete")
    }
}
