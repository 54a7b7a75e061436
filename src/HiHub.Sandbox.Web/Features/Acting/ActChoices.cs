using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>What a field may name: documents, requests, incidents of the case, people and agencies of the office; nothing where people must write themselves.</summary>
internal sealed class ActChoices(SandboxDb db, TimeProvider time)
{
    /// <summary>By the name of the field, for one act on one case.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Choice>>> OfAsync(CaseView seen, CaseAction action, Actor actor, CancellationToken stop)
    {
        var found = OfFacts(seen.Case.Facts);
        found["pendingId"] = [.. seen.Proposals.Select(row => new Choice(row.Id, $"{row.Id} – {TitleOf(row.Action)} ({row.Proposer})"))];
        if (seen.Sight.From == Standpoint.Office)
            await AddOfficeAsync(found, seen.Case, action, stop);
        if (action.Name == ActionName.RequestSupplement)
            found["reason"] = [.. Domain.Intake.SupplementReasons.Texts.Select(pair => new Choice(pair.Key, $"{pair.Key} – {pair.Value.InReadersLanguage()}"))];
        if (action.Name == ActionName.PrepareDecision)
            found["template"] = [.. DocumentCatalogue.All.Where(document => document.IsDecision).Select(document => new Choice(document.Code, $"{document.Code} – {document.Title.InReadersLanguage()}"))];
        if (actor.IsApplicant || action.Name is ActionName.ProveCondition or ActionName.Consult)
            found["evidence"] = found["bundle"] = found["moneyProofs"] = found["dataProofs"] = Files(seen.Case.Facts);
        return found.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    private static Dictionary<string, IReadOnlyList<Choice>> OfFacts(CaseFacts facts)
    {
        var (trial, suspension) = (facts.Trial, facts.Trial.OpenSuspension());
        return new()
        {
            ["requestId"] = Ids(trial.Requests.Select(one => (one.Id, one.RequestedAt))),
            ["incidentId"] = Ids(trial.Incidents.Select(one => (one.Id, one.AwareAt))),
            ["reportId"] = [.. Ids(trial.Incidents.Select(one => (one.Id, one.AwareAt))), .. Ids(trial.AdHocReports.Select(one => (one.Id, one.FiledAt)))],
            ["findingId"] = Ids(trial.Findings.Where(one => one.IsOpen).Select(one => (one.Id, one.RaisedAt))),
            ["findingIds"] = Ids(trial.Findings.Where(one => one.IsOpen).Select(one => (one.Id, one.RaisedAt))),
            ["conditionId"] = [.. trial.Conditions.Select(one => new Choice(one.Id, one.Id))],
            ["withdrawalId"] = Ids(trial.Withdrawals.Where(one => one.AnsweredAt is null).Select(one => (one.Id, one.At))),
            ["complaintId"] = [.. Ids(trial.Complaints.Select(one => (one.Id, one.ReceivedAt))), .. facts.Evidence.Complaints.Select(one => new Choice(one.Id, $"{one.Id} – {Written.Date(one.FiledOn)}"))],
            ["proposalId"] = Ids(trial.Proposals.Where(one => one.DecidedAt is null).Select(one => (one.Id, one.At))),
            ["holdRequestId"] = Ids(trial.HoldRequests.Select(one => (one.Id, one.At))),
            ["remedyId"] = suspension is null ? [] : Ids(suspension.Remedies.Select(one => (one.Id, one.At))),
            ["rejectedRemedyId"] = suspension is null ? [] : Ids(suspension.Remedies.Select(one => (one.Id, one.At))),
            ["item"] =
            [
                .. (facts.Intake.OpenSupplement()?.Items ?? []).Select(one => new Choice(one.Id, $"{one.Id} – {one.Text}")),
                .. (facts.Review.OpenClarification()?.Questions ?? []).Select(one => new Choice(one.Id, $"{one.Id} – {one.Text}")),
            ],
        };
    }

    private async Task AddOfficeAsync(Dictionary<string, IReadOnlyList<Choice>> found, SandboxCase @case, CaseAction action, CancellationToken stop)
    {
        var decisions = @case.Facts.Approval.Decisions.Where(one => one.IssuedBy is null).ToList();
        if (action.Name is not (ActionName.CorrectDocument or ActionName.RegisterComplaint or ActionName.RecordParallelStep))
            found["documentId"] = [.. decisions.Where(one => action.Name != ActionName.SignDecision || one.SignedBy is null).Select(one => new Choice(one.Id, $"{one.Id} – {one.Template} – {TitleOf(one.Decides.ToString())}"))];
        if (action.Name == ActionName.SignDecision)
            found["contentHash"] = [.. decisions.Where(one => one.SignedBy is null).Select(one => new Choice(one.ContentHash, $"{one.Id} – {one.ContentHash[..12]}…"))];
        found["organisation"] = await AgenciesAsync(stop);
        foreach (var (field, roles) in new (string, Role[])[] { ("handler", [Role.Hnd]), ("chair", [Role.Chr]), ("secretary", [Role.Csc]), ("person", [Role.Cmb, Role.Chr]), ("to", [Role.Hnd, Role.Mon]) })
            found[field] = await PeopleAsync(roles, stop);
        found["present"] = [.. (@case.Facts.Review.Council?.Members ?? []).Select(member => new Choice(member.Person, member.Person))];
    }

    /// <summary>People who hold one of the roles now, by their names.</summary>
    public async Task<IReadOnlyList<Choice>> PeopleAsync(Role[] roles, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var held = await (
            from role in db.PersonRoles.AsNoTracking()
            join person in db.Users.AsNoTracking() on role.PersonId equals person.Id
            where roles.Contains(role.Role) && (role.Until == null || role.Until > now)
            select new { person.Id, person.DisplayName, role.Organisation }).Distinct().ToListAsync(stop);
        return [.. held.OrderBy(one => one.DisplayName, StringComparer.CurrentCulture).Select(one => new Choice(one.Id, $"{one.DisplayName} ({one.Id}, {one.Organisation})"))];
    }

    private async Task<IReadOnlyList<Choice>> AgenciesAsync(CancellationToken stop)
    {
        var agencies = await db.Organisations.AsNoTracking()
            .Where(row => db.PersonRoles.Any(role => role.Organisation == row.Code && role.Role != Role.App && role.Role != Role.Apa)).OrderBy(row => row.Code).ToListAsync(stop);
        return [.. agencies.Select(row => new Choice(row.Code, Written.InVietnamese ? row.Name : row.NameEn))];
    }

    private static IReadOnlyList<Choice> Files(CaseFacts facts) => [.. facts.Intake.Documents.Select(file => new Choice(file.Id, $"{file.FileName} ({file.Id})"))];

    private static IReadOnlyList<Choice> Ids(IEnumerable<(string Id, DateTimeOffset At)> rows) => [.. rows.Select(row => new Choice(row.Id, $"{row.Id} – {Written.Moment(row.At)}"))];

    private static string TitleOf(string action) => Enum.TryParse<ActionName>(action, out var name) ? ActionCatalogue.Of(name).Title.InReadersLanguage() : action;
}
