using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>The real desk, spoken to in typed inputs or by another way to it (<paramref name="by"/>); whatever it does not accept stops the story.</summary>
internal sealed class DemoDesk(CaseDesk desk, FileStore files, Timeline timeline, Func<ActRequest, Task<ActResult>>? by = null)
{
    private const long LargestFile = 1 << 20;

    public async Task<string> DraftAsync(Actor who, Dossier dossier)
    {
        var input = new CreateDraft.Input { Dossier = dossier };
        return (await ActAsync(new(null, ActionName.CreateDraft, Bytes(input), who))).Reference;
    }

    /// <returns>The id under which the act waits for its second signature; null where it took effect.</returns>
    public async Task<string?> ActAsync(SandboxCase @case, Actor who, ActionName action, object input)
    {
        var version = ActionCatalogue.Of(action).Concurrent ? "*" : $"\"{@case.Version}\"";
        return (await ActAsync(new(@case.Reference, action, Bytes(input), who, version))).PendingId;
    }

    public async Task<SandboxCase> ReadAsync(string reference) => (await desk.View(reference, Actor.System)).Case;

    public async Task<(string Sha256, long Size)> KeepAsync(byte[] file)
    {
        using var content = new MemoryStream(file);
        return await files.Save(content, LargestFile, CancellationToken.None);
    }

    private async Task<ActResult> ActAsync(ActRequest request)
    {
        try
        {
            var result = await (by is null ? desk.Act(request) : by(request));
            if (result.Errors.Count > 0)
                throw Stopped(request, string.Join("; ", result.Errors.Select(error => $"{error.Path}: {error.En}")));
            await timeline.FollowAsync();
            return result;
        }
        catch (ActionRefusedException refused)
        {
            throw Stopped(request, $"{refused.Refusal.Code}: {refused.Refusal.En}");
        }
    }

    private static InvalidOperationException Stopped(ActRequest request, string why) =>
        new($"{request.Action} by {request.Actor.PersonId} on {request.Reference ?? "a new case"}: {why}");

    private static byte[] Bytes(object input) => JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), SandboxJson.Options);
}
