//! Who asks, by which way, and with what authority.

use crate::code::codes;

codes! {
    /// The way a request came in. Any way counts as received on the day it arrives. 7020(e).
    pub enum Channel {
        /// An e-mail message.
        Email = "email",
        /// The office's own request page.
        RequestPage = "request-page",
        /// A telephone call.
        Phone = "phone",
        /// A letter.
        Post = "post",
        /// Said in person.
        Counter = "counter",
        /// A service that files for many people.
        AgentService = "agent-service",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// What shows that an agent may speak for the consumer. 7063.
    pub enum Authority {
        /// The consumer's signed permission. 7063(a).
        SignedPermission = "signed-permission",
        /// A power of attorney under Probate Code 4121 to 4130: nothing more may be asked. 7063(b).
        PowerOfAttorney = "power-of-attorney",
        /// The consumer wrote from their own address and named the agent.
        ConsumerDesignation = "consumer-designation",
        /// A parent or guardian of a child under 13. 7070.
        Parent = "parent",
        /// Nothing yet.
        NoneShown = "none-shown",
    }
}
