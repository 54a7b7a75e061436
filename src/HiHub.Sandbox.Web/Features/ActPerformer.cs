using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features;

/// <summary>What an act answers over HTTP; <paramref name="Pending"/> is set where it waits for a second signature instead of taking effect.</summary>
internal sealed record ActAnswer(
    string Reference,
    ApplicationState State,
    string StateCode,
    TrialState? TrialState,
    string? TrialStateCode,
    int Version,
    string? DossierCode,
    long EventSeq,
    string EventHash,
    string? Pending,
    Role? AwaitsSignatureOf,
    IReadOnlyList<ActDocument> Documents
)
{
    public static ActAnswer Of(ActResult result)
    {
        var trial = result.TrialState != Domain.Lifecycle.TrialState.New;
        return new(
            result.Reference, result.State, result.State.Code(), trial ? result.TrialState : null, trial ? result.TrialState.Code() : null,
            result.Version, result.DossierCode, result.EventSeq, result.EventHash, result.PendingId, result.AwaitsSignatureOf, result.Documents);
    }
}

/// <summary>The only way from HTTP to the desk.</summary>
internal sealed class ActPerformer(CaseDesk desk, SandboxDb db, IOptions<SigningInOptions> signIn)
{
    private const int LongestKey = 128;

    private const int LargestBody = 4 * 1024 * 1024;

    public async Task<IResult> PerformAsync(
        HttpContext http, string? reference, ActionName action, ReadOnlyMemory<byte> input, int success, CancellationToken stop)
    {
        var request = Request(http, reference, action, input, Header(http, "If-Match"), Header(http, "Idempotency-Key"));
        if (WhyNotKey(request.IdempotencyKey) is { } wrong)
            return wrong;
        if (WhyNotLevel(http, action) is { } low)
            return Problems.Answer(403, low);
        var result = await desk.Act(request, stop);
        if (result.Errors.Count > 0)
            return Problems.Answer(400, Problems.Invalid, result.Errors);
        http.Response.Headers.ETag = $"\"{result.Version}\"";
        if (success == StatusCodes.Status201Created)
            http.Response.Headers.Location = $"/api/v1/cases/{result.Reference}";
        return Results.Json(ActAnswer.Of(result), statusCode: success);
    }

    /// <summary>The same for a page: refusals and lost races come back to be shown above the filled-in form. Throws <see cref="CaseNotFoundException"/>.</summary>
    public Task<Outcome<ActResult>> TryAsync(HttpContext http, string? reference, ActionName action, FormAct form, CancellationToken stop) =>
        WhyNotLevel(http, action) is { } low
            ? Task.FromResult(new Outcome<ActResult>(null, [], low))
            : Outcome<ActResult>.OfAsync(() => desk.Act(Request(http, reference, action, form.Input, form.Version, Short(form.Key)), stop), result => result.Errors);

    /// <summary>Throws or answers what the act would; null where it would be done. For acts that need something to be there before them.</summary>
    public async Task<IResult?> WhyNotAsync(HttpContext http, string reference, ActionName action, ReadOnlyMemory<byte> input, CancellationToken stop)
    {
        var request = Request(http, reference, action, input, Header(http, "If-Match"), Header(http, "Idempotency-Key"));
        if (WhyNotKey(request.IdempotencyKey) is { } wrong)
            return wrong;
        var errors = (await desk.Rehearse(request, stop)).Errors;
        return errors.Count > 0 ? Problems.Answer(400, Problems.Invalid, errors) : null;
    }

    /// <summary>What the act would do; nothing is done.</summary>
    public Task<Outcome<Rehearsal>> RehearseAsync(HttpContext http, string reference, ActionName action, FormAct form, CancellationToken stop) =>
        Outcome<Rehearsal>.OfAsync(() => desk.Rehearse(Request(http, reference, action, form.Input, form.Version, Short(form.Key)), stop), result => result.Errors);

    private Refusal? WhyNotLevel(HttpContext http, ActionName action) =>
        action == ActionName.Submit && http.User.Actor().IsApplicant && signIn.Value.LevelToFile > (http.User.AssuranceLevel() ?? 0) ? SignInRefusals.LevelTooLow : null;

    /// <summary>Throws <see cref="CaseNotFoundException"/>: a stranger learns nothing from the shape of what was sent.</summary>
    public async Task RequireVisibleAsync(HttpContext http, string reference, CancellationToken stop)
    {
        if (!await db.CasesVisibleTo(http.User.Actor()).AnyAsync(row => row.Reference == reference, stop))
            throw new CaseNotFoundException(reference);
    }

    /// <summary>The whole body, at most 4 MB, without the mark some editors put before UTF-8.</summary>
    public static async Task<byte[]> BodyAsync(HttpContext http, CancellationToken stop)
    {
        if (http.Request.ContentLength > LargestBody)
            throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await http.Request.Body.ReadAsync(buffer, stop)) > 0;)
        {
            if (body.Length + read > LargestBody)
                throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
            body.Write(buffer, 0, read);
        }
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        return (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes).ToArray();
    }

    // A form's own key never is longer; what is, was made by hand.
    private static string? Short(string? key) => key?[..Math.Min(key.Length, LongestKey)];

    private static ActRequest Request(HttpContext http, string? reference, ActionName action, ReadOnlyMemory<byte> input, string? version, string? key) =>
        new(reference, action, input, http.User.Actor(), version, key) { AuthMethod = http.User.AuthMethod(), Ip = http.Connection.RemoteIpAddress?.ToString() };

    /// <summary>The answer to a key that is too long; null where it is none or fine.</summary>
    public static IResult? WhyNotKey(string? key) =>
        key?.Length > LongestKey
            ? Problems.Answer(400, Problems.Invalid, [new("Idempotency-Key", "text-length", $"Không quá {LongestKey} ký tự.", $"At most {LongestKey} characters.")])
            : null;

    public static string? Header(HttpContext http, string name) =>
        http.Request.Headers.TryGetValue(name, out var values) && !string.IsNullOrWhiteSpace(values.ToString()) ? values.ToString() : null;
}
