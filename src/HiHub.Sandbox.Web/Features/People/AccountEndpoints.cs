using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>One's own password and second factor over the API.</summary>
internal static class AccountEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/session/forgotten", ForgotAsync).AllowAnonymous().WithName("ForgetPassword").Produces(202);
        api.MapPost("/session/reset", ResetAsync).AllowAnonymous().WithName("ResetPassword").Produces(204).ProducesProblem(400);
        api.MapPost("/account/password", ChangeAsync).WithName("ChangePassword").Produces(204).ProducesProblem(400);
        api.MapPost("/account/second-factor", BeginAsync).RequireAuthorization(SignInServices.AnyStage).WithName("BeginSecondFactor")
            .Produces<SecondFactorKey>().ProducesProblem(400);
        api.MapPost("/account/second-factor/confirm", ConfirmAsync).RequireAuthorization(SignInServices.AnyStage).WithName("ConfirmSecondFactor")
            .Produces<ConfirmedSecondFactor>().ProducesProblem(400);
    }

    private static async Task<IResult> ForgotAsync(ForgottenRequest request, Passwords passwords, HttpContext http, CancellationToken stop)
    {
        if (Required.Missing(("$.userName", request.UserName)) is { Length: > 0 } missing)
            return Problems.Answer(400, Problems.Invalid, missing);
        await passwords.ForgotAsync(request.UserName, http.Connection.RemoteIpAddress, stop);
        return Results.Accepted();
    }

    private static async Task<IResult> ResetAsync(ResetRequest request, Passwords passwords, HttpContext http, CancellationToken stop) =>
        Required.Missing(("$.userName", request.UserName), ("$.token", request.Token), ("$.password", request.Password)) is { Length: > 0 } missing
            ? Problems.Answer(400, Problems.Invalid, missing)
            : Answer(await passwords.ResetAsync(request.UserName, request.Token, request.Password, http.Connection.RemoteIpAddress, stop));

    private static async Task<IResult> ChangeAsync(PasswordRequest request, Passwords passwords, HttpContext http, CancellationToken stop) =>
        Required.Missing(("$.current", request.Current), ("$.password", request.Password)) is { Length: > 0 } missing
            ? Problems.Answer(400, Problems.Invalid, missing)
            : Answer(await passwords.ChangeAsync(
                http.User.Actor().PersonId, request.Current, request.Password, http.User.SessionId(), http.Connection.RemoteIpAddress, stop));

    /// <summary>Whoever sits at an open session proves again who they are before the factor changes.</summary>
    private static async Task<IResult> BeginAsync(SecondFactorRequest request, Reproving proof, SecondFactor second, HttpContext http, CancellationToken stop)
    {
        var (person, refusal) = await proof.ProveAsync(http.User, request.Password, request.SecondFactor, http.Connection.RemoteIpAddress, stop);
        return person is null ? Problems.Answer(403, refusal!) : Results.Ok(await second.BeginAsync(person, http.User.SessionId()));
    }

    private static async Task<IResult> ConfirmAsync(SecondFactorCode request, SecondFactorSetUp setUp, HttpContext http, CancellationToken stop) =>
        Required.Missing(("$.code", request.Code)) is { Length: > 0 } missing ? Problems.Answer(400, Problems.Invalid, missing)
        : await setUp.ConfirmAsync(http.User, request.Code, halfOpen: false, stop) is (var codes, { Opened: { } opened })
            ? Results.Ok(new ConfirmedSecondFactor(codes, SessionView.Of(opened)))
            : Problems.Answer(400, SignInRefusals.SecondFactorWrong);

    private static IResult Answer((Refusal? Refusal, IReadOnlyList<FieldError> Errors) result) =>
        result switch
        {
            { Refusal: { } refusal } => Problems.Answer(refusal == SignInRefusals.TooManyAttempts ? 429 : 400, refusal),
            { Errors.Count: > 0 } => Problems.Answer(400, Problems.Invalid, result.Errors),
            _ => Results.NoContent(),
        };
}

internal sealed record ForgottenRequest(string UserName);

/// <summary><paramref name="Token"/> stands in the link that was mailed.</summary>
internal sealed record ResetRequest(string UserName, string Token, string Password);

internal sealed record PasswordRequest(string Current, string Password);

/// <summary>What proves the person again: the password, and the present second factor where there is one.</summary>
internal sealed record SecondFactorRequest(string? Password = null, string? SecondFactor = null);

internal sealed record SecondFactorCode(string Code);

/// <summary><paramref name="RecoveryCodes"/> are shown this once; <paramref name="Session"/> takes the place of every session that was open.</summary>
internal sealed record ConfirmedSecondFactor(IReadOnlyList<string> RecoveryCodes, SessionView Session);
