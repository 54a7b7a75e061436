using System.Collections.Immutable;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain;

/// <summary>INV-01 to INV-14 (domain §4.7).</summary>
public static class Invariants
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new(
            "inv-01",
            new("Không có cho phép khi thiếu quyết định đã ký, quy chế, giới hạn và danh mục quy định không áp dụng có ngày kết thúc.", "Nothing is permitted without signed decision, rulebook, limits and a waiver list with end dates."),
            "Permit, SubmitForDecision",
            PermitIsWhole
        ),
        new(
            "inv-02",
            new("Thời gian không áp dụng quy định nằm trong thời hạn thử nghiệm; hết thời hạn thì mọi quy định trở lại áp dụng.", "A waiver's window lies inside the trial's term; at its end every waiver is inactive."),
            "Permit, DecideAdjustment, DecideExtension; Waivers.StateOf asks the day",
            WaiversInsideTerm
        ),
        new(
            "inv-03",
            new("Thời hạn và gia hạn không vượt mức tối đa của cơ chế áp dụng.", "Term and extensions stay within the ceiling of the case's regime."),
            "DraftRulebook, Permit, DecideExtension",
            TermWithinCeiling
        ),
        new(
            "inv-04",
            new("Mỗi thay đổi ghi đúng một sự kiện kiểm toán với người thực hiện, thẩm quyền và phiên bản quy tắc.", "Every act writes exactly one audit event with actor, authority and rule version."),
            "CaseDesk: the event is written in the act's own transaction, unique by case and version"
        ),
        new(
            "inv-05",
            new("Không sửa tay thời hạn; thời hạn chỉ thay đổi theo sự kiện.", "No clock is edited by hand; it moves only by events."),
            "Law.Clock: events are appended, the due date is computed"
        ),
        new(
            "inv-06",
            new("Hồ sơ đã kết thúc chỉ được mở lại theo bản án hoặc quyết định giải quyết khiếu nại.", "An ended case moves again only by a court or complaint decision."),
            "The lifecycles' rows",
            EndedStaysEnded
        ),
        new(
            "inv-07",
            new("Đang tự ngừng khẩn cấp thì không chuyển giai đoạn, không gia hạn, không nới giới hạn.", "While a safety hold is open no gate is passed, no term extended, no limit raised."),
            "TrialLifecycle, DecideAdjustment, DecideExtension",
            HoldWidensNothing
        ),
        new(
            "inv-08",
            new("Chỉ nhận người tham gia mới khi đang thử nghiệm, hoặc khi quyết định chuyển tiếp cho phép.", "Participants are enrolled only in an active trial, or where the transition decision says so."),
            "TrialLifecycle, Enrol",
            EnrolsOnlyWhenRunning
        ),
        new(
            "inv-09",
            new("Trần thực tế không vượt trần trong quyết định; đơn vị được tự đặt trần thấp hơn.", "Caps never exceed the decision's; a lower cap of the operator is allowed."),
            "The cap ledger: one conditional update per unit"
        ),
        new(
            "inv-10",
            new("Văn bản đã ban hành không thay đổi; đính chính là văn bản mới viện dẫn văn bản cũ.", "An issued document never changes; a correction is a new document that cites it."),
            "CorrectDocument; the document store appends only",
            IssuedStaysIssued
        ),
        new(
            "inv-11",
            new("Người tham gia rút đồng ý thì dừng xử lý mới ngay và được trả lời đúng hạn.", "A participant's withdrawal stops new processing at once and is answered in time."),
            "WithdrawConsent and its clock"
        ),
        new(
            "inv-12",
            new("Không tổ chức nào thấy bản nháp, điểm số hoặc ý kiến của tổ chức khác.", "No organisation sees another's draft, score or opinion."),
            "Policy; CasesVisibleTo in every query"
        ),
        new(
            "inv-13",
            new("Từ chối phải nêu ít nhất một tiêu chí không đạt và lý do.", "A refusal lists at least one failed criterion with its reason."),
            "Refuse",
            RefusalHasReason
        ),
        new(
            "inv-14",
            new("Hồ sơ đã gắn với một bộ quy tắc thì không bị âm thầm chuyển sang bộ khác.", "A case bound to a rule pack is never silently rebound."),
            "SandboxCase: only MoveToPack, under two names, writes its version; the desk loads the pack by it",
            BoundToItsPack
        ),
    ];

    /// <summary>Throws <see cref="ActionRefusedException"/> with the code of the first invariant that the act broke.</summary>
    internal static void Demand(Aftermath after)
    {
        foreach (var invariant in All)
            if (invariant.Holds is { } holds && !holds(after))
                throw new ActionRefusedException(new(invariant.Code, invariant.Statement.Vi, invariant.Statement.En));
    }

    /// <summary>The first invariant that does not hold of the case as it stands.</summary>
    internal static Invariant? Broken(SandboxCase @case, RegimePack pack)
    {
        var standing = new Aftermath(ActionName.SaveDossier, @case.State, @case.TrialState, @case.Facts, @case, pack);
        return All.FirstOrDefault(invariant => invariant.Holds is { } holds && !holds(standing));
    }

    private static bool PermitIsWhole(Aftermath after) =>
        after.Case.State != ApplicationState.Permitted
        || after.Case.Facts.Approval.Permit is { RulebookVersion: > 0, Limits.Count: > 0, Waivers: not null } permit
            && Decisions.Find(after.Case.Facts, permit.DocumentId) is { SignedAt: not null, IssuedBy: not null };

    /// <summary>What is allowed now: the permit's scope, or what decisions have made of it since.</summary>
    private static TrialScope? ScopeOf(CaseFacts facts) =>
        facts.Trial.Scope
        ?? (facts.Approval.Permit is { } permit ? new(permit.LastDay, permit.RulebookVersion, permit.Limits, permit.Waivers, permit.Phases) : null);

    private static bool WaiversInsideTerm(Aftermath after)
    {
        if (after.Case.Facts.Approval.Permit is not { } permit || ScopeOf(after.Case.Facts) is not { } scope)
            return true;
        foreach (var waiver in scope.Waivers)
            if (waiver.From < permit.EffectiveFrom || waiver.To > scope.LastDay || waiver.From > waiver.To)
                return false;
        return true;
    }

    private static bool TermWithinCeiling(Aftermath after) =>
        after.Case.Facts.Approval.Permit is not { } permit
        || !after.Pack.Has(FigureKeys.TermMax)
        || permit.TermMonths <= after.Pack.Int(FigureKeys.TermMax)
            && ScopeOf(after.Case.Facts)!.LastDay.AddDays(-after.Case.Facts.Trial.TolledDays) <= permit.EffectiveFrom.AddMonths(Ceiling(after.Pack));

    private static int Ceiling(RegimePack pack) =>
        pack.Int(FigureKeys.TermMax)
        + (pack.Has(FigureKeys.ExtensionMax) && pack.Has(FigureKeys.ExtensionEach) ? pack.Int(FigureKeys.ExtensionMax) * pack.Int(FigureKeys.ExtensionEach) : 0);

    private static bool EndedStaysEnded(Aftermath after) =>
        (!after.StateBefore.IsTerminal() || after.Case.State == after.StateBefore || after.Action == ActionName.Reopen)
        && (after.TrialBefore != TrialState.Closed || after.Case.TrialState == TrialState.Closed);

    private static bool HoldWidensNothing(Aftermath after) =>
        after.TrialBefore != TrialState.SafetyHold
        || after.Action != ActionName.PassGate && !Widens(ScopeOf(after.Case.Facts), ScopeOf(after.FactsBefore));

    private static bool Widens(TrialScope? now, TrialScope? before) =>
        now is not null
        && before is not null
        && (now.LastDay > before.LastDay || !ReferenceEquals(now.Limits, before.Limits) && before.Limits.Any(limit => IsWider(limit, now)));

    /// <summary>A limit that was raised or dropped.</summary>
    private static bool IsWider(Intake.TrialLimit before, TrialScope now) =>
        now.Limits.FirstOrDefault(limit => limit.Code == before.Code && limit.Dimension == before.Dimension) is not { } same || same.Max > before.Max;

    private static bool EnrolsOnlyWhenRunning(Aftermath after) =>
        after.Action != ActionName.Enrol || after.TrialBefore is TrialState.Active or TrialState.PreExitReview or TrialState.Transition;

    private static bool IssuedStaysIssued(Aftermath after)
    {
        foreach (var issued in after.FactsBefore.Approval.Decisions)
            if (issued.IssuedBy is not null && Decisions.Find(after.Case.Facts, issued.Id) != issued)
                return false;
        return true;
    }

    private static bool RefusalHasReason(Aftermath after) =>
        after.Case.State != ApplicationState.Refused || after.Case.Facts.Approval.RefusedFor.Count > 0;

    private static bool BoundToItsPack(Aftermath after) =>
        after.Pack.Code == after.Case.Regime && (after.Pack.Version == after.Case.PackVersion || after.Action == ActionName.MoveToPack);
}
