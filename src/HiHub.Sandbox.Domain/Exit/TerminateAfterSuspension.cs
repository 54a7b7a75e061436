using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T38: a suspension that was not remedied ends the trial.</summary>
public sealed class TerminateAfterSuspension : CaseAction<TerminateAfterSuspension.Input>
{
    private static readonly Refusal s_running =
        new(
            "suspension-running",
            "Chưa hết thời hạn tạm dừng và chưa bác biện pháp khắc phục nào.",
            "The suspension's time has not passed and no remedy was rejected."
        );

    public sealed record Input
    {
        public required string DocumentId { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
        /// <summary>The remedy found insufficient; needed before the suspension's longest time has passed.</summary>
        [StringLength(40, MinimumLength = 1)] public string? RejectedRemedyId { get; init; }
    }

    public override LocalText Title => new("Quyết định kết thúc sau tạm dừng", "Terminate after suspension");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input)
    {
        var suspension = act.Facts.Trial.OpenSuspension()!;
        var over = act.Today > OfficeTime.DayOf(suspension.At).AddDays(act.Pack.Int(FigureKeys.SuspensionMax));
        return input.RejectedRemedyId is { } id && suspension.Remedies.All(remedy => remedy.Id != id) ? TrialRefusals.RemedyUnknown
            : !over && input.RejectedRemedyId is null ? s_running
            : Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);
    }

    protected override void Apply(Act act, Input input)
    {
        Endings.End(act, act.Facts.Trial.OpenSuspension()!.Ground);
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }
}
