using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Finds the dossiers that a person may write, an applicant's own or those on paper, and saves them through the desk.</summary>
internal sealed class DossierDrafts(SandboxDb db, LawBooks laws, ActPerformer acts)
{
    public const string Writers = $"{nameof(Role.App)},{nameof(Role.Apa)},{nameof(Role.Int)}";

    /// <summary>The dossier of a case of the reader's own organisation, for the one-stop desk of one that came on paper; null for everyone else.</summary>
    public async Task<Draft?> FindAsync(HttpContext http, string reference, CancellationToken stop)
    {
        var actor = http.User.Actor();
        var @case = await db.CasesVisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(row => row.Reference == reference, stop);
        var own = @case?.Organisation == actor.Organisation && actor.IsApplicant;
        if (@case is null || @case.DossierVersion == 0 || !(own || (actor.Is(Role.Int) && @case.Facts.Intake.LastPaper() is not null)))
            return null;
        var json = await db.DossierVersions.AsNoTracking().Where(row => row.Reference == reference && row.No == @case.DossierVersion).Select(row => row.Json).FirstAsync(stop);
        return new(@case, JsonNode.Parse(json)!.AsObject(), laws.Current.Pack(@case.Regime, @case.PackVersion), own ? null : await NameAsync(@case.Facts.Intake.LastPaper()!.EnteredBy, stop));
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

    private async Task<string> NameAsync(string person, CancellationToken stop) =>
        await db.Users.AsNoTracking().Where(row => row.Id == person).Select(row => row.DisplayName).FirstOrDefaultAsync(stop) ?? person;

    public Task<Outcome<ActResult>> BeginAsync(HttpContext http, Dossier dossier, string? key, CancellationToken stop, string? dossierCode = null, SandboxCase? advised = null) =>
        acts.TryAsync(
            http, advised?.Reference, ActionName.CreateDraft,
            new(JsonSerializer.SerializeToUtf8Bytes(new { dossier, dossierCode }, SandboxJson.Options), advised is null ? null : $"{advised.Version}", key), stop);
}
