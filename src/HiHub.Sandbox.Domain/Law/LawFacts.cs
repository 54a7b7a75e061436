namespace HiHub.Sandbox.Domain.Law;

/// <summary>The regimes that run beside the primary one.</summary>
public sealed record LawFacts
{
    public IReadOnlyList<ParallelRegime> Parallel { get; init; } = [];

    public ParallelRegime? Find(string id) => Parallel.FirstOrDefault(one => one.Id == id);
}
