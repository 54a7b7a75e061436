using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>What intake needs to remember: documents attached, lists of deficiencies, how the dossier came in or went away.</summary>
public sealed record IntakeFacts
{
    public IReadOnlyList<AttachedDocument> Documents { get; init; } = [];

    /// <summary>The paper this dossier was written off; null where the applicant wrote it here.</summary>
    public PaperEntry? Entry { get; init; }

    /// <summary>Answers to the office's lists that came on paper, in order.</summary>
    public IReadOnlyList<PaperEntry> PaperAnswers { get; init; } = [];

    /// <summary>What the router had said when the case began; null where nobody asked it.</summary>
    public RouterSaid? Router { get; init; }

    /// <summary>Advice asked before filing and not yet answered.</summary>
    public DateTimeOffset? AdviceAskedAt { get; init; }

    public DateTimeOffset? AdviceAnsweredAt { get; init; }

    /// <summary>The last filing, first or with a supplement; no legal clock runs from it.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When the receipt was issued: decides which law applies, and the total clock runs from it.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>The level the answers of the current dossier lead to, or the applicant's own if higher.</summary>
    public RiskLevel? ProposedRiskLevel { get; init; }

    /// <summary>Of the dossier as last filed; null outside the State Bank's regime.</summary>
    public FintechSolution? Solution { get; init; }

    /// <summary>Lists of deficiencies at intake, in order; at most two.</summary>
    public IReadOnlyList<SupplementRound> Supplements { get; init; } = [];

    /// <summary>Where the case lapsed; null unless a window passed unused.</summary>
    public ApplicationState? LapsedFrom { get; init; }

    /// <summary>The authority the dossier was sent on to.</summary>
    public string? RedirectedTo { get; init; }

    /// <summary>What later acts need of the version filed; the paper it was written off is done with.</summary>
    internal IntakeFacts Filed(Dossier version, DateTimeOffset now) => this with
    {
        ProposedRiskLevel = RiskLevels.Of(version),
        Solution = version.Proposal?.FintechSolution,
        Entry = Entry is { IsOpen: true } entry ? entry with { FiledAt = now } : Entry,
        PaperAnswers = PaperAnswers is [.., { IsOpen: true } answer] ? [.. PaperAnswers.SkipLast(1), answer with { FiledAt = now }] : PaperAnswers,
    };

    /// <summary>The paper that the office is writing off now; null where it holds none.</summary>
    public PaperEntry? OpenPaper() => LastPaper() is { IsOpen: true } open ? open : null;

    public PaperEntry? LastPaper() => PaperAnswers.LastOrDefault(paper => paper.ReturnedAt is null) ?? Entry;

    /// <summary>Since when the office has had what was filed at <paramref name="filed"/>: a paper counts from its arrival, not from the end of writing it off.</summary>
    public DateTimeOffset ArrivedAt(DateTimeOffset filed) =>
        LastPaper() is { } paper && paper.FiledAt == filed ? paper.ReceivedAt : filed;

    /// <summary>The list the applicant must answer now; null where none waits.</summary>
    public SupplementRound? OpenSupplement() => Supplements is [.., { AnsweredAt: null } last] ? last : null;
}

/// <summary>An uploaded file of the dossier; <paramref name="Hash"/> is the lower-case SHA-256 of its bytes, the key of the content store.</summary>
public sealed record AttachedDocument(string Id, DocumentKind Kind, string FileName, string MediaType, long Bytes, string Hash, DateTimeOffset At);

/// <summary>One full list of what is missing, as asked of the applicant.</summary>
public sealed record SupplementRound(DateTimeOffset AskedAt, IReadOnlyList<SupplementItem> Items, DateTimeOffset? AnsweredAt = null);

/// <summary>One deficiency: reason S01–S11, the field it concerns, what must be done.</summary>
public sealed record SupplementItem(string Id, string Reason, string? Path, string Text);
