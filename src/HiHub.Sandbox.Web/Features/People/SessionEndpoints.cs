using System.Security.Claims;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Sign-in and sign-out of the API, and what one's other sessions are.</summary>
internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
#pragma warning disable ASP0022 // the one that takes JSON comes first where JSON is sent
        api.MapPost("/session", SignInAsync).AllowAnonymous().WithName("SignIn").Produces<SessionView>().ProducesProblem(401).ProducesProblem(429);
        // Whoever sends another type is told so and not asked to sign in, since here is where one signs in.
        api.MapPost("/session", () => Problems.Answer(415, Problems.NotJson)).AllowAnonymous().ExcludeFromDescription();
#pragma warning restore ASP0022
        api.MapGet("/session", (ClaimsPrincipal user) => user.Actor()).WithName("WhoAmI");
        api.MapDelete("/session", SignOutAsync).RequireAuthorization(SignInServices.AnyStage).WithName("SignOut").Produces(204);
        api.MapGet("/sessions", ListAsync).WithName("ListSessions");
        api.MapDelete("/sessions/{id}", EndAsync).WithName("EndSession").Produces(204).ProducesProblem(404);
        api.MapDelete("/sessions", EndAllAsync).WithName("EndAllSessions").Produces(204);
    }

    private static async Task<IResult> SignInAsync(SignInRequest request, LocalSignIn signIn, HttpContext http, CancellationToken stop)
    {
        if (Required.Missing(("$.userName", request.UserName), ("$.password", request.Password)) is { Length: > 0 } missing)
            return Problems.Answer(400, Problems.Invalid, missing);
        var result = await signIn.TryAsync(
            new(request.UserName, request.Password, request.Organisation, request.SecondFactor, Address: http.Connection.RemoteIpAddress, Device: http.Device()), stop);
        return result is { Refusal: null, Opened: { } opened } ? Results.Ok(SessionView.Of(opened)) : Refuse(http, result);
    }

    /// <summary>A session that only lets a second factor be set up goes along as <c>enrolmentToken</c>.</summary>
    private static IResult Refuse(HttpContext http, SignInResult result)
    {
        if (result.Status == StatusCodes.Status429TooManyRequests)
            http.Response.Headers.RetryAfter = "60";
        return Problems.Answer(result.Status, result.Refusal!, more: result.Opened is { } opened ? ("enrolmentToken", opened.Token) : null);
    }

    private static async Task<IResult> SignOutAsync(ClaimsPrincipal user, Sessions sessions, CancellationToken stop)
    {
        await sessions.EndAsync(user.Actor().PersonId, user.SessionId(), stop);
        return Results.NoContent();
    }

    private static async Task<IReadOnlyList<SessionRow>> ListAsync(ClaimsPrincipal user, Sessions sessions, CancellationToken stop) =>
        [.. (await sessions.ListAsync(user.Actor().PersonId, stop)).Select(row => SessionRow.Of(row, user.SessionId()))];

    private static async Task<IResult> EndAsync(string id, ClaimsPrincipal user, Sessions sessions, CancellationToken stop) =>
        await sessions.EndAsync(user.Actor().PersonId, id, stop) ? Results.NoContent() : Problems.Answer(404, Problems.NotFound);

    private static async Task<IResult> EndAllAsync(ClaimsPrincipal user, Sessions sessions, CancellationToken stop)
    {
        await sessions.EndAllAsync(user.Actor().PersonId, stop);
        return Results.NoContent();
    }
}

/// <summary><paramref name="Organisation"/>: which of one's organisations to act for; null takes the first (SOD-8). <paramref name="SecondFactor"/>: code or recovery code.</summary>
internal sealed record SignInRequest(string UserName, string Password, string? Organisation = null, string? SecondFactor = null);

internal sealed record PersonView(string UserName, string DisplayName);

/// <summary><paramref name="Roles"/>: role codes such as APP, held for the organisation acted for.</summary>
internal sealed record SessionView(string Token, DateTimeOffset ExpiresAt, PersonView Person, IReadOnlyList<string> Roles, string Organisation)
{
    public static SessionView Of(OpenedSession opened) =>
        new(
            opened.Token, opened.Session.ExpiresAt, new(opened.Person.Id, opened.Person.DisplayName),
            [.. opened.Roles.Select(role => role.ToString().ToUpperInvariant())], opened.Session.Organisation);
}

/// <summary>One open session in the person's own list.</summary>
internal sealed record SessionRow(
    string Id, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, string Organisation, string Method, string? Provider, string? Device, bool Current)
{
    public static SessionRow Of(Session row, string current) =>
        new(row.Id, row.CreatedAt, row.ExpiresAt, row.Organisation, row.AuthMethod, row.Provider, row.Device, row.Id == current);
}
