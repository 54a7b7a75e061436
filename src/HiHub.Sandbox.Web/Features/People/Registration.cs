using System.Net;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Signing up as an applicant. Known and unknown organisations get the same answer; whoever holds the account of a known one is told by letter.</summary>
internal sealed class Registration(OfficeDesk desk, SandboxDb db, AccountNotices notices, SignInLimits limits)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/register", AnswerAsync).AllowAnonymous().WithName("Register").WithTags("public").Produces(202).ProducesProblem(400).ProducesProblem(429);

    /// <summary>Nothing in the answer where the letter is under way, or would be.</summary>
    public async Task<(Refusal? Refusal, IReadOnlyList<FieldError> Errors)> TryAsync(RegisterApplicant.Input input, IPAddress? address, CancellationToken stop)
    {
        if (!limits.MayTry(address))
            return (SignInRefusals.TooManyAttempts, []);
        var began = TimeProvider.System.GetTimestamp();
        var errors = await RegisterAsync(input, address, stop);
        await LocalSignIn.PaceAsync(began, stop);
        return (null, errors);
    }

    private async Task<IReadOnlyList<FieldError>> RegisterAsync(RegisterApplicant.Input input, IPAddress? address, CancellationToken stop)
    {
        try
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(input, SandboxJson.Options);
            return (await desk.Act(new(OfficeActionName.RegisterApplicant, json, Actor.System) { AuthMethod = "none", Ip = address?.ToString() }, stop)).Errors;
        }
        catch (ActionRefusedException refused) when (refused.Refusal == RegisterApplicant.Known)
        {
            // As many of these as of wrong passwords: nobody goes through the tax codes.
            limits.Failed(address);
            if (await db.Organisations.Where(row => row.TaxCode == input.TaxCode).Select(row => row.Representative).FirstOrDefaultAsync(stop) is { } person)
                await notices.TellOnceAsync(AccountNotice.RegisteredAgain, person, stop);
            return [];
        }
    }

    private static async Task<IResult> AnswerAsync(RegisterApplicant.Input request, Registration registration, HttpContext http, CancellationToken stop) =>
        await registration.TryAsync(request, http.Connection.RemoteIpAddress, stop) switch
        {
            ({ } refusal, _) => Problems.Answer(429, refusal),
            (_, { Count: > 0 } errors) => Problems.Answer(400, Problems.Invalid, errors),
            _ => Results.Accepted(),
        };
}
