using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A longer term is asked for inside its window; after the window with a reason and the head of department's consent, never after the term.</summary>
public sealed class RequestExtension : CaseAction<RequestExtension.Input>
{
    private static readonly Refusal s_notOpen =
        new("extension-window-not-open", "Chưa đến thời điểm đề nghị gia hạn.", "It is too early to ask for an extension.");

    private static readonly Refusal s_closed =
        new("extension-window-closed", "Đã quá hạn đề nghị gia hạn.", "The time to ask for an extension has passed.");

    private static readonly Refusal s_ceiling =
        new("inv-03", "Vượt số lần hoặc thời gian gia hạn tối đa.", "More extensions, or longer, than the regime allows.");

    private static readonly Refusal s_behind =
        new("report-not-current", "Còn báo cáo định kỳ quá hạn chưa nộp.", "A periodic report is overdue.");

    private static readonly Refusal s_open =
        new("request-already-open", "Đã có đề nghị gia hạn đang xử lý.", "A request for extension is already open.");

    public sealed record Input
    {
        [Range(1, 120)] public required int Months { get; init; }
        public required ExtensionReason Reason { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Explanation { get; init; }
        /// <summary>Why the window was missed; the head of department then signs second.</summary>
        [StringLength(2000, MinimumLength = 1)] public string? WhyLate { get; init; }
    }

    internal static Refusal Ceiling => s_ceiling;

    public override LocalText Title => new("Đề nghị gia hạn thử nghiệm", "Request an extension");

    public override ActionKind Kind => ActionKind.Standing;

    public override string? GuardDescription => "not held";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Trial.OpenHold() is null ? null : TrialRefusals.Held;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => input.WhyLate is null ? null : Role.Hod;

    protected override Refusal? Guard(Act act, Input input) =>
        WhyNotNow(act, input.WhyLate is not null)
        ?? WhyNotSoLong(act, input.Months)
        ?? (act.Facts.Trial.Requests.Any(request => request is { Kind: ProcedureKind.Extension, IsOpen: true }) ? s_open : null)
        ?? (ReportPeriods.IsBehind(act.Case, act.Pack, act.Calendar, act.Now) ? s_behind : null);

    protected override void Apply(Act act, Input input)
    {
        var request = new ChildProcedure(
            act.NewId("X"), ProcedureKind.Extension, ProcedureState.Requested, act.Actor.PersonId, act.Now, Months: input.Months);
        act.ChangeTrial(trial => trial with { Requests = [.. trial.Requests, request] });
    }

    /// <summary>INV-03: number and length of extensions stay under the regime's ceiling.</summary>
    internal static Refusal? WhyNotSoLong(Act act, int months) =>
        !act.Pack.Has(FigureKeys.ExtensionMax) ? TrialRefusals.NotInRegime
        : act.Facts.Trial.Requests.Count(TrialTerm.IsGrantedExtension) >= act.Pack.Int(FigureKeys.ExtensionMax) ? s_ceiling
        : months > act.Pack.Int(FigureKeys.ExtensionEach) ? s_ceiling
        : null;

    private static Refusal? WhyNotNow(Act act, bool explained)
    {
        var last = act.ScopeOf().LastDay;
        return TrialTerm.IsOver(act.Case, act.Today) ? s_closed
            : act.Today < last.AddDays(-act.Pack.Int(FigureKeys.ExtensionOpens)) ? s_notOpen
            : act.Today > last.AddDays(-act.Pack.Int(FigureKeys.ExtensionFileBefore)) && !explained ? s_closed
            : null;
    }
}

public enum ExtensionReason
{
    MoreDataNeeded,
    DelayNotItsFault,
    LawBeingWritten,
    WindDownNeedsTime,
}
