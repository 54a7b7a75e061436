using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>What a view is asked: now, under which calendar, and below how many days an approval counts as fast.</summary>
internal sealed record AuditQuestion(DateTimeOffset Now, LegalCalendar Calendar, int Days);

/// <summary>What a view found in one case.</summary>
internal delegate Task<IReadOnlyList<IEnumerable<AuditFinding>>> FindIn(SandboxDb db, IReadOnlyList<SandboxCase> cases, AuditQuestion question, CancellationToken stop);

/// <summary>
/// A question saved for regulators. <paramref name="Among"/> narrows the cases by their columns; <paramref name="Find"/> answers for a batch of them,
/// one list for each case.
/// </summary>
internal sealed record AuditView(string Name, LocalText Title, Func<SandboxDb, IQueryable<SandboxCase>, AuditQuestion, IQueryable<SandboxCase>> Among, FindIn Find)
{
    public static IReadOnlyList<AuditView> All { get; } =
    [
        new("overdue-now", new("Hồ sơ đang quá hạn", "Cases overdue now"),
            (db, cases, question) => cases.Where(row => db.Clocks.Any(clock => clock.Reference == row.Reference && !clock.Closed && clock.DueAt < question.Now)), AuditRows.Overdue),
        Facts("unverified-conditions", new("Điều kiện chưa từng được xác minh", "Conditions never verified"), Trials, (row, _) => AuditFindings.UnverifiedConditions(row)),
        Facts("waivers-past-end", new("Nội dung không áp dụng pháp luật đã hết hạn", "Waivers past their end"), Trials, (row, question) => AuditFindings.WaiversPastEnd(row, question.Now)),
        Facts("reports-late-twice", new("Báo cáo muộn từ hai lần", "Reports late twice"), Trials, (row, _) => AuditFindings.LateReports(row)),
        new("signed-by-drafter", new("Quyết định do người soạn thảo ký", "Decisions signed by someone who also drafted"), (_, cases, _) => Drafted(cases), AuditRows.SignedByDrafter),
        new("undeclared-links", new("Phiếu của thành viên Hội đồng có liên hệ không kê khai", "Council votes with undeclared links"), (_, cases, _) => Drafted(cases), AuditRows.UndeclaredLinks),
        Facts("long-suspensions", new("Tạm đình chỉ quá 90 ngày", "Suspensions longer than 90 days"), Trials, (row, question) => AuditFindings.LongSuspensions(row, question.Now)),
        Facts("refusals-without-criterion", new("Từ chối không nêu tiêu chí", "Refusals without criterion"),
            cases => cases.Where(row => row.State == ApplicationState.Refused), (row, _) => AuditFindings.RefusalsWithoutCriterion(row)),
        Facts("holds-without-incident", new("Tự ngừng khẩn cấp không có báo cáo sự cố", "Safety holds without incident report"), Trials, (row, _) => AuditFindings.HoldsWithoutIncident(row)),
        Facts("fast-approvals", new("Cho phép trong thời gian ngắn", "Approvals in few days"),
            cases => cases.Where(row => row.State == ApplicationState.Permitted), (row, question) => AuditFindings.FastApprovals(row, question.Days)),
    ];

    private static AuditView Facts(
        string name, LocalText title, Func<IQueryable<SandboxCase>, IQueryable<SandboxCase>> among, Func<SandboxCase, AuditQuestion, IEnumerable<AuditFinding>> find) =>
        new(name, title, (_, cases, _) => among(cases),
            (_, cases, question, _) => Task.FromResult<IReadOnlyList<IEnumerable<AuditFinding>>>([.. cases.Select(row => find(row, question))]));

    private static IQueryable<SandboxCase> Trials(IQueryable<SandboxCase> cases) => cases.Where(row => row.TrialState != TrialState.New || row.State == ApplicationState.Permitted);

    private static IQueryable<SandboxCase> Drafted(IQueryable<SandboxCase> cases) => cases.Where(row => row.State >= ApplicationState.Council);
}
