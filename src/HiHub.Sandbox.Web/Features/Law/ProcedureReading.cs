using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Workflows.Checking;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Rendering;
using HiHub.Sandbox.Workflows.Simulating;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>How many generated cases run through a procedure; the same seed gives the same cases.</summary>
public sealed record SimulationWish
{
    [Range(1, 200)]
    public int Cases { get; init; } = 50;

    [Range(1, 1_000_000)]
    public int Seed { get; init; } = 1;
}

/// <summary>A procedure's text as checked beside all others: what is wrong with it, or what it changes and what came of generated cases.</summary>
internal sealed record ProcedureReading(IReadOnlyList<DefinitionError> Errors, WorkflowDefinition? Definition, IReadOnlyList<DefinitionChange> Changes)
{
    public SimulationReport? Report { get; private init; }

    public static ProcedureReading Of(byte[] content, LawBook law, SimulationWish? wish)
    {
        var read = WorkflowCheck.Run([("content", content)], law.Names, law.Engine.Definitions.Newest);
        if (read.Definitions is not { } set || DefinitionReader.PeekDefinitionId(content) is not { } id)
            return new(read.Errors, null, []);
        var definition = set.Of(id);
        var newest = law.Engine.Definitions.Newest.FirstOrDefault(one => one.DefinitionId == id);
        return new([], definition, DefinitionDiff.Between(newest, definition)) { Report = wish is null ? null : Simulated(set, definition, wish) };
    }

    /// <summary>The newest of its id as it runs now.</summary>
    public static SimulationReport Simulated(DefinitionSet set, WorkflowDefinition definition, SimulationWish wish) => new Simulator(set).Run(definition.Machine, wish.Cases, wish.Seed);
}
