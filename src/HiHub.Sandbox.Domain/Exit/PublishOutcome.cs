using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T47: the outcome and the exit report enter the public register once secrets are taken out (Luật TCTT 01/2026 Đ18.4).</summary>
public sealed class PublishOutcome : CaseAction<PublishOutcome.Input>
{
    private static readonly Refusal s_published = new("already-published", "Kết quả đã được công khai.", "The outcome is already published.");

    public sealed record Input
    {
        /// <summary>The exit report as the public reads it.</summary>
        [StringLength(8000, MinimumLength = 1)] public required string ExitReport { get; init; }
        /// <summary>What was taken out, and why; empty where nothing is secret.</summary>
        public required IReadOnlyList<Redaction> Redactions { get; init; }
    }

    public sealed record Redaction
    {
        [StringLength(200, MinimumLength = 1)] public required string What { get; init; }
        [StringLength(300, MinimumLength = 1)] public required string Ground { get; init; }
    }

    public override LocalText Title => new("Công khai kết quả thử nghiệm", "Publish the outcome");

    public override string? GuardDescription => "not published yet";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Exit.PublishedAt is null ? null : s_published;

    protected override void Apply(Act act, Input input) => act.ChangeExit(exit => exit with { PublishedAt = act.Now });
}
