using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>One version of a dossier as filed; rows are only added. <see cref="Sha256"/>: lower-case hex over <see cref="Json"/>.</summary>
public sealed class DossierVersion
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    public int No { get; set; }
    public byte[] Json { get; set; } = [];
    [MaxLength(64)] public string Sha256 { get; set; } = "";
    public DateTimeOffset At { get; set; }
    [MaxLength(64)] public string By { get; set; } = "";

    /// <summary>What the dossier is found by; null in versions filed before this was kept.</summary>
    public string? SearchText { get; set; }
}

/// <summary>The side a person stands on in a case; the key (case, person) keeps preparing and deciding apart (SOD-1, SOD-5).</summary>
public sealed class CaseSide
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(64)] public string Person { get; set; } = "";
    public Side Side { get; set; }
}

/// <summary>A part in one case; <see cref="Holder"/> is a person's id, or an organisation's code for the consulted and the host.</summary>
public sealed class CasePart
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    public Part Part { get; set; }
    [MaxLength(64)] public string Holder { get; set; } = "";
}

/// <summary>An act that waits for its second signature.</summary>
public sealed class PendingAct
{
    /// <summary><c>P-</c> and the sequence of the event that proposed it, unique in the case.</summary>
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(40)] public string Action { get; set; } = "";
    public byte[] Input { get; set; } = [];
    [MaxLength(64)] public string PayloadHash { get; set; } = "";
    [MaxLength(64)] public string Proposer { get; set; } = "";
    [MaxLength(64)] public string ProposerOrganisation { get; set; } = "";

    /// <summary>In whose stead it was proposed; null in the proposer's own name.</summary>
    [MaxLength(64)] public string? ProposerFor { get; set; }

    /// <summary>Comma-separated names of the roles under which it was proposed.</summary>
    [MaxLength(200)] public string ProposerRoles { get; set; } = "";
    public Role SecondRole { get; set; }
    public DateTimeOffset ProposedAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>The answer once given to an idempotency key; kept 30 days.</summary>
public sealed class Idempotency
{
    [MaxLength(64)] public string Actor { get; set; } = "";
    [MaxLength(128)] public string RequestKey { get; set; } = "";
    [MaxLength(64)] public string RequestHash { get; set; } = "";
    public int Status { get; set; }
    public byte[] Response { get; set; } = [];
    public DateTimeOffset At { get; set; }
}

/// <summary>A person who may not see the case any more: a declared conflict, or recusal (SOD-2).</summary>
public sealed class CaseConflict
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(64)] public string Person { get; set; } = "";
}
