using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Everything that can refuse an act before it is done.</summary>
public sealed partial class CaseDesk
{
    private static void CheckVersion(ActRequest request, CaseAction action, CaseFile file)
    {
        if (file.VersionBefore > 0 && !request.Actor.MaySee(file))
            throw new CaseNotFoundException(request.Reference) { Hidden = true };
        if (file.VersionBefore == 0 || request.Actor.Is(Role.System))
            return;
        var sent = request.IfMatch?.Trim();
        if (string.IsNullOrEmpty(sent) || (sent == "*" && !action.Concurrent))
            throw new VersionMissingException();
        if (sent == "*")
            return;
        var text = sent.AsSpan(sent.StartsWith("W/", StringComparison.Ordinal) ? 2 : 0).Trim('"');
        if (!int.TryParse(text, out var version) || version != file.VersionBefore)
            throw new CaseChangedException(file.VersionBefore);
    }

    /// <summary>Does the act in memory. Input errors come back; everything else that stands against it is thrown.</summary>
    private async Task<IReadOnlyList<FieldError>> Ask(Lane lane, ActUnderWay work, CaseAction action, ActRequest request, CancellationToken ct)
    {
        var (actor, role) = MayAct(work, action, request.Actor);
        var (input, errors) = ActionInput.Read(action, request.Json.Span);
        if (input is null)
            return errors;
        var act = work.Begin(actor, role);
        errors = Performing.Validate(act, action, input);
        if (errors.Count == 0 && input is INamesHolders names)
            errors = await _named.Unknown(lane, names, work.Now, ct);
        if (errors.Count == 0 && input is AnswerAdvice.Input { Precedent: { } precedent })
            errors = await _named.Revealed(lane, precedent.Texts("$.precedent"), work.Case.Organisation, ct);
        if (errors.Count == 0 && input is CreateDraft.Input { DossierCode: { } code })
            errors = await _codes.WhyNot(lane, code, ct);
        if (errors.Count == 0 && input is EnterDossier.Input entered)
            errors = await OpenFor(work.Case, entered, request.Actor, ct);
        if (errors.Count > 0)
            return errors;
        if (input is Confirm.Input confirmation)
            await Confirm(work, confirmation, request, role, ct);
        else if (input is WithdrawProposal.Input)
            Withdraw(work, request, role);
        else if (!request.Actor.Is(Role.System) && action.SecondSignature(work.Case, actor, input) is { } second)
            Propose(work, act, action, input, request.Json, second);
        else
            work.Do(action, input, request.Json, actor, role);
        // After the law's own reasons, and before anything is written.
        if (input is SignDecision.Input signature && await _signatories.WhyNot(lane, work, actor, signature, ct) is { } unnamed)
            throw new RefusedByPolicyException(unnamed);
        if (action.Name is ActionName.Submit or ActionName.AskAdvice or ActionName.EnterDossier)
            work.Exclude(await TiesTo(work.Case.Organisation, ct));
        return [];
    }

    /// <summary>In whose name the act is done, and under which role.</summary>
    private (Actor As, Role Role) MayAct(ActUnderWay work, CaseAction action, Actor actor)
    {
        if (WhyNot.Ask(work.Case, action, actor, Law.Engine.Awaited(work.Work.Instances), work.Pack) is { } refusal)
        {
            var told = Sight.Of(work.Case, actor, work.Pack).Tell(action, refusal);
            if (told != refusal || (Lifecycles.WhyNot(work.Case, action.Name) is null && Policy.WhyNot(work.Case, action, actor, work.Pack)?.Code == refusal.Code))
                throw new RefusedByPolicyException(told);
            throw new ActionRefusedException(refusal);
        }
        var named = actor.Delegations.Count == 0 ? actor : Policy.Ask(work.Case, action, actor, work.Pack).As;
        return (named, named.RoleAmong(Lifecycles.RolesFor(work.Case, action.Name)) ?? Role.System);
    }

    /// <summary>The case becomes the applicant's of that code or tax code; whoever is tied to it writes nothing off for it.</summary>
    private async Task<IReadOnlyList<FieldError>> OpenFor(SandboxCase @case, EnterDossier.Input input, Actor actor, CancellationToken ct)
    {
        await using var db = await _contexts.CreateDbContextAsync(ct);
        var asked = input.Organisation.Trim();
        var found = await db.Organisations.Where(row => row.Kind == OrganisationKind.Applicant && (row.Code == asked || row.TaxCode == asked))
            .OrderBy(row => row.Code == asked ? 0 : 1).Select(row => row.Code).Take(2).ToListAsync(ct);
        var known = found.FirstOrDefault();
        if (found.Count > 1 && known != asked)
            return [new("$.organisation", "applicant-ambiguous", $"Nhiều tổ chức đề nghị cùng mang mã số thuế «{asked}»: hãy ghi mã tổ chức.", $"Several applicants have the tax code “{asked}”: give the organisation's code.")];
        if (known is null)
            return [new("$.organisation", "applicant-unknown", $"Không có tổ chức đề nghị nào mang mã hoặc mã số thuế «{asked}».", $"No applicant has the code or tax code “{asked}”.")];
        @case.OpenFor(known);
        if ((await TiesTo(known, ct)).FirstOrDefault(tie => tie.Person == actor.PersonId || tie.Person == actor.OnBehalfOf) is { } own)
            throw new RefusedByPolicyException(Refusals.Excluded(own.Relation));
        return [];
    }

    // Before any official can open the case, whoever is tied to the applicant is out of it.
    private async Task<IReadOnlyList<Tie>> TiesTo(string organisation, CancellationToken ct)
    {
        await using var db = await _contexts.CreateDbContextAsync(ct);
        return await db.TiesToAsync(organisation, _time.GetUtcNow(), ct);
    }

    /// <summary>A case that does not exist yet, under the regime of its dossier or of its question; of the two laws of the capital under the one that holds today.</summary>
    private CaseFile Open(ActRequest request)
    {
        var code = request.Regime ?? OpeningRegime.Of(request.Json, Law.Router) ?? LawBook.DefaultRegime;
        var today = OfficeTime.DayOf(_time.GetUtcNow());
        var pack = Law.InForce(LegalPosition.RegimeFor(code, today), today);
        if (pack is not { Status: PackStatus.Whole })
            throw new ActionRefusedException(new(
                "regime-not-open",
                $"Không tiếp nhận hồ sơ theo cơ chế «{code}» tại đây.",
                $"No dossier is taken here under the regime “{code}”."));
        return new() { Case = new SandboxCase(References.New(), request.Actor.Organisation, pack.Code, pack.Version) };
    }
}
