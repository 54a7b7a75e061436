using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>A published answer that names nobody; rows are only added, in the transaction of the act that taught it.</summary>
public sealed class AdvicePrecedent
{
    /// <summary><c>TL-</c> and 10 base32 characters; says nothing about the case.</summary>
    [MaxLength(16)] public string Id { get; set; } = "";

    /// <summary>The case it came from: for those who may see it.</summary>
    [MaxLength(16)] public string Reference { get; set; } = "";
    public DateTimeOffset At { get; set; }
    [MaxLength(32)] public string Regime { get; set; } = "";
    public ProposalField Field { get; set; }
    [MaxLength(300)] public string Title { get; set; } = "";
    [MaxLength(4000)] public string Question { get; set; } = "";
    public string Answer { get; set; } = "";

    /// <summary>What the answer rests on, as JSON.</summary>
    public string Basis { get; set; } = "[]";

    /// <summary>All of it without marks and capitals, for searching.</summary>
    public string Folded { get; set; } = "";
}
