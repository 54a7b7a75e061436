using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>Something in a case that a regulator asks after. <paramref name="Subject"/>: the id of what it is about; <paramref name="At"/>: since when.</summary>
public sealed record AuditFinding(string? Subject, DateTimeOffset? At, LocalText What);

/// <summary>Questions that the facts of one case answer by themselves (domain §9).</summary>
public static class AuditFindings
{
    /// <summary>Days after which a suspension is asked after.</summary>
    public const int LongSuspensionDays = 90;

    public static IEnumerable<AuditFinding> UnverifiedConditions(SandboxCase @case)
    {
        var verified = @case.Facts.Trial.Conditions.Where(condition => condition.VerifiedAt is not null).Select(condition => condition.Id).ToHashSet();
        foreach (var condition in @case.Facts.Approval.Permit?.Conditions ?? [])
            if (!verified.Contains(condition.Id))
                yield return new(condition.Id, OfficeTime.StartOf(@case.Facts.Approval.Permit!.IssuedOn), condition.Precedent
                    ? new($"Điều kiện phải chứng minh trước khi khởi động chưa được xác minh: {condition.Text}", $"A condition precedent was never verified: {condition.Text}")
                    : new($"Điều kiện chưa từng được xác minh: {condition.Text}", $"A condition was never verified: {condition.Text}"));
    }

    public static IEnumerable<AuditFinding> WaiversPastEnd(SandboxCase @case, DateTimeOffset now)
    {
        if (@case.Facts.Trial.EndedAt is not null)
            yield break;
        foreach (var (waiver, state) in Waivers.StatesOf(@case, now))
            if (state == WaiverState.Ended)
                yield return new(waiver.Id, OfficeTime.EndOf(waiver.To), new(
                    $"Việc không áp dụng {waiver.Provision} {waiver.Instrument} đã hết hạn, thử nghiệm còn tiếp tục.",
                    $"The waiver of {waiver.Provision} {waiver.Instrument} has ended while the trial goes on."));
    }

    public static IEnumerable<AuditFinding> LateReports(SandboxCase @case)
    {
        var trial = @case.Facts.Trial;
        int[] late = [.. trial.Reports.Where(report => report.Late).Select(report => report.Period).Union(trial.OverdueReports).Order()];
        if (late.Length >= 2)
            yield return new(null, null, new($"Báo cáo muộn {late.Length} kỳ: {string.Join(", ", late)}.", $"{late.Length} periods were reported late: {string.Join(", ", late)}."));
    }

    public static IEnumerable<AuditFinding> LongSuspensions(SandboxCase @case, DateTimeOffset now)
    {
        foreach (var suspension in @case.Facts.Trial.Suspensions)
            if ((int)((suspension.EndedAt ?? now) - suspension.At).TotalDays is var days and > LongSuspensionDays)
                yield return new(suspension.Id, suspension.At, new($"Tạm đình chỉ đã {days} ngày.", $"Suspended for {days} days."));
    }

    public static IEnumerable<AuditFinding> RefusalsWithoutCriterion(SandboxCase @case)
    {
        if (@case.State == ApplicationState.Refused && @case.Facts.Approval.RefusedFor.Count == 0)
            yield return new(null, null, new("Văn bản từ chối không nêu tiêu chí không đạt.", "The refusal names no failed criterion."));
    }

    public static IEnumerable<AuditFinding> HoldsWithoutIncident(SandboxCase @case)
    {
        foreach (var hold in @case.Facts.Trial.Holds)
            if (hold.IncidentId is null)
                yield return new(hold.Id, hold.StoppedAt, new("Tự ngừng khẩn cấp không kèm báo cáo sự cố.", "A safety hold without an incident report."));
    }

    /// <summary>Permits issued in fewer than so many days from receipt.</summary>
    public static IEnumerable<AuditFinding> FastApprovals(SandboxCase @case, int fewerThan)
    {
        if (@case.Facts is { Approval.Permit: { } permit, Intake.AcceptedAt: { } accepted }
            && permit.IssuedOn.DayNumber - OfficeTime.DayOf(accepted).DayNumber is var days
            && days < fewerThan)
            yield return new(permit.DocumentId, OfficeTime.StartOf(permit.IssuedOn), new($"Cho phép sau {days} ngày kể từ ngày tiếp nhận.", $"Permitted {days} days after receipt."));
    }

    /// <summary>Decisions signed by one of <paramref name="drafters"/>, those who prepared anything in the case (SOD-1).</summary>
    public static IEnumerable<AuditFinding> SignedByDrafter(SandboxCase @case, IReadOnlySet<string> drafters)
    {
        foreach (var decision in @case.Facts.Approval.Decisions)
            if (decision.SignedBy is { } signer && (signer == decision.PreparedBy || drafters.Contains(signer) || @case.Facts.People.SideOf(signer) == Side.Prepare))
                yield return new(decision.Id, decision.SignedAt, new($"{signer} ký văn bản và cũng đã tham gia soạn thảo.", $"{signer} signed the decision and also drafted in the case."));
    }

    /// <summary>Scores of council members who are tied to the applicant and declared nothing. <paramref name="link"/>: how the person is tied, null where not.</summary>
    public static IEnumerable<AuditFinding> UndeclaredLinks(SandboxCase @case, Func<string, LocalText?> link)
    {
        foreach (var score in @case.Facts.Review.Council?.Scores ?? [])
            if (!@case.Facts.People.HasConflict(score.Person) && link(score.Person) is { } tie)
                yield return new(score.Person, @case.Facts.Review.Council!.ConvenedAt, new(
                    $"Thành viên Hội đồng {score.Person} đã chấm điểm mà không kê khai: {tie.Vi}.", $"Council member {score.Person} scored without declaring: {tie.En}."));
    }
}
