using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain;

/// <summary>
/// What must hold whatever the paperwork says. <paramref name="HeldBy"/>: the place that keeps it;
/// <paramref name="Holds"/>: the last line of defence, asked after every act; null where the case alone cannot tell.
/// </summary>
public sealed record Invariant(string Code, LocalText Statement, string HeldBy, Func<Aftermath, bool>? Holds = null);

/// <summary>A case just after an act, and what it was before.</summary>
public sealed record Aftermath(
    ActionName Action,
    ApplicationState StateBefore,
    TrialState TrialBefore,
    CaseFacts FactsBefore,
    SandboxCase Case,
    RegimePack Pack
);
