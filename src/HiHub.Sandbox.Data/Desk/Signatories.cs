using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>
/// Asks the register of signatories before a decision is signed. An organisation that never entered anybody for a document is not bound in it; one that has is, even when all have ended.
/// </summary>
internal sealed class Signatories(Tables tables)
{
    private readonly Query<Signatory> _register = new(tables.Signatory, "organisation = @p0", nameof(Signatory.Organisation));

    public async Task<Refusal?> WhyNot(Lane lane, ActUnderWay work, Actor actor, SignDecision.Input input, CancellationToken ct)
    {
        if (Decisions.Find(work.Case.Facts, input.DocumentId) is not { } document)
            return null;
        var register = _register.Of(actor.Organisation);
        await lane.Read([register], ct);
        var binding = register.Rows.Where(row => row.Covers(document.Template) && row.Since <= work.Now).ToList();
        return binding.Count == 0 || binding.Exists(row => row.Person == actor.PersonId && row.SignForm == input.SignForm && row.Stands(work.Now))
            ? null
            : Unnamed(actor, document.Template, input.SignForm);
    }

    private static Refusal Unnamed(Actor actor, string template, SignForm form)
    {
        var mark = form.ToString().ToUpperInvariant();
        return new(
            "not-a-signatory",
            $"Sổ người ký của {actor.Organisation} không ghi anh/chị được ký văn bản {template} theo hình thức {mark}. trong thời điểm này.",
            $"The register of signatories of {actor.Organisation} does not name you for document {template} in the form {mark}. at this time.");
    }
}
