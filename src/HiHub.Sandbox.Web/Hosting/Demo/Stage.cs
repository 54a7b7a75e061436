namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>Where a story can be cut; a story passes those that it has, in this order.</summary>
internal enum Stage
{
    Draft,
    Submitted,
    Supplement,
    Accepted,
    Consulting,
    Council,
    Drafting,
    PendingDecision,

    /// <summary>The decision, whichever it is.</summary>
    Permit,
    Launched,
    Active,
    Held,
    PreExit,
    WindDown,
    Closed,
}
