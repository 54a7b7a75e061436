using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Finds an applicant's own dossiers and saves them through the desk.</summary>
internal sealed class DossierDrafts(SandboxDb db, LawBooks laws, ActPerformer acts)
{
    /// <summary>The dossier of a case of the reader's own organisation; null for everyone else.</summary>
    public async Task<Draft?> FindAsync(HttpContext http, string reference, CancellationToken stop)
    {
        var actor = http.User.Actor();
        var @case = await db.CasesVisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(row => row.Reference == reference && row.Organisation == actor.Organisation, stop);
        if (@case is null || @case.DossierVersion == 0)
            return null;
        var json = await db.DossierVersions.AsNoTracking().Where(row => row.Reference == reference && row.No == @case.DossierVersion).Select(row => row.Json).FirstAsync(stop);
        return new(@case, JsonNode.Parse(json)!.AsObject(), laws.Current.Pack(@case.Regime, @case.PackVersion));
    }

    /// <summary>What has not changed is not saved again.</summary>
    public async Task<Outcome<ActResult>> SaveAsync(HttpContext http, Draft draft, JsonObject content, CancellationToken stop)
    {
        if (JsonNode.DeepEquals(content, draft.Content))
            return new(new() { Reference = draft.Case.Reference, Version = draft.Case.Version }, []);
        var (dossier, errors) = DossierReader.Read(JsonSerializer.SerializeToUtf8Bytes(content, SandboxJson.Options));
        if (dossier is null)
            return new(null, errors);
        return await acts.TryAsync(http, draft.Case.Reference, ActionName.SaveDossier, new(JsonSerializer.SerializeToUtf8Bytes(new { dossier }, SandboxJson.Options), $"{draft.Case.Version}", null), stop);
    }

    public Task<Outcome<ActResult>> BeginAsync(HttpContext http, Dossier dossier, string? key, CancellationToken stop, string? dossierCode = null) =>
        acts.TryAsync(http, null, ActionName.CreateDraft, new(JsonSerializer.SerializeToUtf8Bytes(new { dossier, dossierCode }, SandboxJson.Options), null, key), stop);
}
