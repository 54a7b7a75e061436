using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>Answers that need rows beside the case: its clocks, its events, who belongs to which organisation.</summary>
internal static class AuditRows
{
    private static readonly string[] s_drafting = [.. ActionCatalogue.All.Where(action => action.Side == Side.Prepare).Select(action => action.Name.ToString())];

    /// <summary>The row selects candidates; the due date is computed again.</summary>
    public static async Task<IReadOnlyList<IEnumerable<AuditFinding>>> Overdue(SandboxDb db, IReadOnlyList<SandboxCase> cases, AuditQuestion question, CancellationToken stop)
    {
        var references = cases.Select(row => row.Reference).ToList();
        var clocks = (await db.Clocks.AsNoTracking().Where(clock => references.Contains(clock.Reference) && !clock.Closed && clock.DueAt < question.Now)
            .OrderBy(clock => clock.Id).ToListAsync(stop)).ToLookup(clock => clock.Reference);
        return [.. cases.Select(row => clocks[row.Reference].Select(clock => Overdue(clock.Id, clock.Kind, clock.Events, question)).OfType<AuditFinding>())];
    }

    /// <summary>By the trail, not by what the case says of itself: whoever prepared anything has an event there.</summary>
    public static async Task<IReadOnlyList<IEnumerable<AuditFinding>>> SignedByDrafter(SandboxDb db, IReadOnlyList<SandboxCase> cases, AuditQuestion question, CancellationToken stop)
    {
        var references = cases.Where(row => row.Facts.Approval.Decisions.Count > 0).Select(row => row.Reference).ToList();
        var drafters = (await db.AuditEvents.Where(row => references.Contains(row.Stream) && s_drafting.Contains(row.Type))
            .Select(row => new { row.Stream, row.Actor }).Distinct().ToListAsync(stop)).ToLookup(row => row.Stream, row => row.Actor);
        return [.. cases.Select(row => AuditFindings.SignedByDrafter(row, drafters[row.Reference].ToHashSet()))];
    }

    /// <summary>A member is tied to the applicant by an organisation they act for, or by one with the same tax code.</summary>
    public static async Task<IReadOnlyList<IEnumerable<AuditFinding>>> UndeclaredLinks(SandboxDb db, IReadOnlyList<SandboxCase> cases, AuditQuestion question, CancellationToken stop)
    {
        var people = cases.SelectMany(row => row.Facts.Review.Council?.Members ?? []).ToList();
        var (ids, applicants) = (people.Select(member => member.Person).Distinct().ToList(), cases.Select(row => row.Organisation).Distinct().ToList());
        var held = (await db.PersonRoles.Where(row => ids.Contains(row.PersonId)).Select(row => new { row.PersonId, row.Organisation }).ToListAsync(stop))
            .Concat(people.Select(member => new { PersonId = member.Person, member.Organisation })).Distinct().ToLookup(row => row.PersonId, row => row.Organisation);
        var codes = held.SelectMany(person => person).Concat(applicants).Distinct().ToList();
        var taxes = await db.Organisations.Where(row => codes.Contains(row.Code) && row.TaxCode != null).ToDictionaryAsync(row => row.Code, row => row.TaxCode!, stop);
        return [.. cases.Select(row => AuditFindings.UndeclaredLinks(row, person => Tie(held[person], row.Organisation, taxes)))];
    }

    private static AuditFinding? Overdue(string id, string kind, string events, AuditQuestion question)
    {
        var clock = JsonSerializer.Deserialize<Clock>(events, SandboxJson.Options)!;
        if (DueDates.Compute(clock, question.Calendar).At is not { } due || due >= question.Now)
            return null;
        var title = ClockCatalogue.Of(kind).Title;
        return new(id, due, new($"Quá hạn: {title.Vi}.", $"Overdue: {title.En}."));
    }

    private static LocalText? Tie(IEnumerable<string> organisations, string applicant, Dictionary<string, string> taxes)
    {
        foreach (var organisation in organisations)
        {
            if (organisation == applicant)
                return new($"cùng tổ chức {applicant} với người đề nghị", $"same organisation {applicant} as the applicant");
            if (taxes.TryGetValue(applicant, out var tax) && taxes.GetValueOrDefault(organisation) == tax)
                return new($"tổ chức {organisation} cùng mã số thuế với người đề nghị", $"organisation {organisation} has the applicant's tax code");
        }
        return null;
    }
}
