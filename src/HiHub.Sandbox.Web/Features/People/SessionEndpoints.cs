using System.Security.Claims;
using System.Security.Cryptography;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Sign-in and sign-out of the API. One answer for every wrong name or password, so that nobody learns which accounts exist.</summary>
internal static class SessionEndpoints
{
    private static readonly TimeSpan s_life = TimeSpan.FromHours(8);

    private static readonly Refusal s_wrong = new("sign-in-failed", "Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or password is wrong.");

    private static readonly Refusal s_otherOrganisation = new(
        "not-your-organisation",
        "Tài khoản không đại diện cho tổ chức đã chọn.",
        "The account does not act for the chosen organisation."
    );

    public static void Map(IEndpointRouteBuilder api)
    {
#pragma warning disable ASP0022 // the one that takes JSON comes first where JSON is sent
        api.MapPost("/session", SignInAsync).AllowAnonymous().WithName("SignIn").Produces<SessionView>().ProducesProblem(401);
        // Whoever sends another type is told so and not asked to sign in, since here is where one signs in.
        api.MapPost("/session", () => Problems.Answer(415, Problems.NotJson)).AllowAnonymous().ExcludeFromDescription();
#pragma warning restore ASP0022
        api.MapGet("/session", (ClaimsPrincipal user) => user.Actor()).WithName("WhoAmI");
        api.MapDelete("/session", SignOutAsync).WithName("SignOut").Produces(204);
    }

    private static async Task<IResult> SignInAsync(
        SignInRequest request, UserManager<Person> people, SandboxDb db, TimeProvider time, CancellationToken stop)
    {
        if (Missing(request) is { Length: > 0 } missing)
            return Problems.Answer(400, Problems.Invalid, missing);
        var person = await people.FindByNameAsync(request.UserName);
        if (person is null || person.ClosedAt is not null || await people.IsLockedOutAsync(person))
            return Problems.Answer(401, s_wrong);
        if (!await people.CheckPasswordAsync(person, request.Password))
        {
            await people.AccessFailedAsync(person);
            return Problems.Answer(401, s_wrong);
        }
        var roles = await db.PersonRoles.AsNoTracking().Where(held => held.PersonId == person.Id).OrderBy(held => held.Organisation).ToListAsync(stop);
        var organisation = request.Organisation ?? roles.FirstOrDefault()?.Organisation ?? "";
        if (roles.TrueForAll(held => held.Organisation != organisation))
            return Problems.Answer(403, s_otherOrganisation);
        return Results.Ok(await OpenAsync(db, time, person, organisation, roles, stop));
    }

    private static FieldError[] Missing(SignInRequest request) =>
    [
        .. new[] { ("$.userName", request.UserName), ("$.password", request.Password) }
            .Where(field => string.IsNullOrEmpty(field.Item2))
            .Select(field => new FieldError(field.Item1, "required", "Không được để trống.", "Must not be empty.")),
    ];

    private static async Task<SessionView> OpenAsync(
        SandboxDb db, TimeProvider time, Person person, string organisation, List<PersonRole> roles, CancellationToken stop)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = time.GetUtcNow();
        var session = new Session
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            TokenSha256 = SessionAuthentication.Hash(token),
            PersonId = person.Id,
            Organisation = organisation,
            AuthMethod = "password",
            CreatedAt = now,
            ExpiresAt = now + s_life,
        };
        db.Sessions.Add(session);
        await db.SaveChangesAsync(stop);
        return new(
            token, session.ExpiresAt, new PersonView(person.Id, person.DisplayName),
            [.. roles.Where(held => held.Organisation == organisation).Select(held => held.Role.ToString().ToUpperInvariant())], organisation);
    }

    private static async Task<IResult> SignOutAsync(ClaimsPrincipal user, SandboxDb db, TimeProvider time, CancellationToken stop)
    {
        var (id, now) = (user.SessionId(), time.GetUtcNow());
        await db.Sessions.Where(session => session.Id == id).ExecuteUpdateAsync(row => row.SetProperty(session => session.RevokedAt, now), stop);
        return Results.NoContent();
    }
}

/// <summary><paramref name="Organisation"/>: which of one's organisations to act for; null takes the first (SOD-8).</summary>
internal sealed record SignInRequest(string UserName, string Password, string? Organisation = null);

internal sealed record PersonView(string UserName, string DisplayName);

/// <summary><paramref name="Roles"/>: role codes such as APP, held for the organisation acted for.</summary>
internal sealed record SessionView(string Token, DateTimeOffset ExpiresAt, PersonView Person, IReadOnlyList<string> Roles, string Organisation);
