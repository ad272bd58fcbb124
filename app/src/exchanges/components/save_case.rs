//! A case as a file: as PDF, or with its documents as ZIP.

use crate::fields::language_options::LanguageOptions;
use crate::i18n::current;
use crate::t;
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// The choices of the file, and the buttons.
#[component]
pub fn SaveCase(
    /// The case.
    id: ExchangeId,
    /// Whether the reader may read personal data, and so may choose whether the file has them.
    may_choose: bool,
) -> impl IntoView {
    view! {
        <details class="disclosure save-case">
            <summary class="disclosure__summary">{t!("paper-save")}</summary>
            <form class="disclosure__body stack" method="get" action=format!("/exchanges/{id}/case.pdf")>
                <div class="field">
                    <label class="field__label" for="save-language">{t!("documents-language")}</label>
                    <select class="select" id="save-language" name="language" autocomplete="off">
                        <LanguageOptions chosen=current().code()/>
                    </select>
                </div>
                {may_choose.then(|| view! {
                    <div class="choice">
                        <input class="choice__input" type="checkbox" id="save-personal" name="personal" value="1"
                            checked=true aria-describedby="save-personal-help" autocomplete="off"/>
                        <label class="choice__label" for="save-personal">{t!("paper-personal")}</label>
                        <p class="choice__help" id="save-personal-help">{t!("paper-personal-help")}</p>
                    </div>
                })}
                <div class="actions">
                    <button class="button button--primary">{t!("paper-pdf")}</button>
                    <button class="button" formaction=format!("/exchanges/{id}/case.zip")>{t!("paper-zip")}</button>
                </div>
            </form>
        </details>
    }
}
