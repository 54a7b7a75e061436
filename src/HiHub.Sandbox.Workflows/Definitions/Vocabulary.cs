using System.Collections.Frozen;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>The names the code knows; a definition may use no other.</summary>
public sealed record Vocabulary
{
    public required FrozenSet<string> Actions { get; init; }
    public required FrozenSet<string> Roles { get; init; }
    public required FrozenSet<string> Parts { get; init; }
    public required FrozenSet<string> Queues { get; init; }
    public required FrozenSet<string> Clocks { get; init; }
    public required FrozenSet<string> Documents { get; init; }
    public required FrozenSet<string> Messages { get; init; }
    public required FrozenSet<string> Rules { get; init; }
    public required FrozenSet<string> Figures { get; init; }
    public required FrozenSet<string> Periods { get; init; }
    public required FrozenSet<string> PartySources { get; init; }
    public required FrozenSet<string> States { get; init; }

    /// <summary>Ids of the definitions that exist, for children and duties; null where the set is not known yet.</summary>
    public FrozenSet<string>? Definitions { get; init; }

    /// <summary>The code's own names; messages and definitions come from files.</summary>
    public static Vocabulary Of(IEnumerable<string> messages, IEnumerable<string>? definitions = null) => new()
    {
        Actions = Enum.GetNames<ActionName>().ToFrozenSet(),
        Roles = Enum.GetNames<Role>().Select(name => name.ToUpperInvariant()).ToFrozenSet(),
        Parts = Enum.GetNames<Part>().ToFrozenSet(),
        Queues = WorkQueues.Names.ToFrozenSet(),
        Clocks = ClockCatalogue.Kinds.ToFrozenSet(),
        Documents = DocumentCatalogue.Codes.ToFrozenSet(),
        Messages = messages.ToFrozenSet(),
        Rules = CaseRules.Names.ToFrozenSet(),
        Figures = FigureKinds.Known.Where(key => FigureKinds.Of(key) == FigureKind.Length).ToFrozenSet(),
        Periods = CasePeriods.Names.ToFrozenSet(),
        PartySources = CaseParties.Names.ToFrozenSet(),
        States = Enum.GetNames<ApplicationState>().Concat(Enum.GetNames<TrialState>()).Except(["New"]).ToFrozenSet(),
        Definitions = definitions?.ToFrozenSet(),
    };
}
