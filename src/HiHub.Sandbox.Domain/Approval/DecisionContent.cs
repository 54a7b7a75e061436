namespace HiHub.Sandbox.Domain.Approval;

/// <summary>The frozen words of a decision document; number and date of issue stand outside, so that the hash holds from preparing to issuing.</summary>
public sealed record DecisionContent
{
    /// <summary>Catalogue code such as D05.</summary>
    public required string Template { get; init; }

    public required string DocumentId { get; init; }

    public required string Reference { get; init; }

    public string? DossierCode { get; init; }

    public required string CaseTitle { get; init; }

    public required string Authority { get; init; }

    /// <summary>The act that the document decides; it can carry no other.</summary>
    public required ActionName Decides { get; init; }

    public required string Subject { get; init; }

    /// <summary>Căn cứ.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>Nơi nhận.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The rulebook issued with a permit (D06); null in other decisions.</summary>
    public TrialRulebook? Rulebook { get; init; }
}
