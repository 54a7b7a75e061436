using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>What an applicant files (blocks A–M). A draft may lack any part; the completeness check says what is still missing.</summary>
public sealed record Dossier
{
    /// <summary>Code of the primary regime pack, such as HN-LTD2026.</summary>
    public string? Regime { get; init; }
    public IReadOnlyList<string> ParallelRegimes { get; init => field = value ?? []; } = [];
    public ApplicantBlock? Applicant { get; init; }
    public ProposalBlock? Proposal { get; init; }
    public InnovationBlock? Innovation { get; init; }
    public IReadOnlyList<LegalObstacle> LegalObstacles { get; init => field = value ?? []; } = [];
    public TestPlan? TestPlan { get; init; }
    public RiskBlock? Risk { get; init; }
    public Protection? Protection { get; init; }
    public IReadOnlyList<Kpi> Kpis { get; init => field = value ?? []; } = [];
    public ExitPlan? Exit { get; init; }
    public Capacity? Capacity { get; init; }
    public Support? Support { get; init; }
    public Commitments? Commitments { get; init; }
    public IReadOnlyList<ConfidentialityMark> Confidentiality { get; init => field = value ?? []; } = [];
    public SubmittedBy? SubmittedBy { get; init; }
    /// <summary>The answers to the router from which a draft began; kept with the case, not in the stored dossier.</summary>
    public RouterAnswers? RouterAnswers { get; init; }
}
