using System.Security.Cryptography;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>How a person proved who they are, and on what.</summary>
internal sealed record Proof(string Method, string? Device = null)
{
    public int? Level { get; init; }
    public string? Provider { get; init; }
    public string? Subject { get; init; }
    public string? ProviderSession { get; init; }

    /// <summary>What a session was opened with, and one more factor.</summary>
    public static Proof Of(Session row, string? factor = null) =>
        new(factor is null ? row.AuthMethod : $"{row.AuthMethod.Split('+')[0]}+{factor}", row.Device)
        {
            Level = row.Level,
            Provider = row.Provider,
            Subject = row.ProviderSubject,
            ProviderSession = row.ProviderSession,
        };
}

/// <summary>The token is shown here once; the database keeps its hash.</summary>
internal sealed record OpenedSession(string Token, Session Session, Person Person, IReadOnlyList<Role> Roles);

/// <summary>Opens, lists and ends sessions. Every sign-in gets a new token, so that one planted beforehand is worth nothing.</summary>
internal sealed class Sessions(SandboxDb db, IOptions<SigningInOptions> options, TimeProvider time)
{
    private const int DeviceLength = 160;

    private static readonly TimeSpan s_halfOpen = TimeSpan.FromMinutes(10);

    /// <summary>The person's standing roles, first organisation first.</summary>
    public async Task<List<PersonRole>> RolesAsync(string person, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return await db.PersonRoles.AsNoTracking()
            .Where(held => held.PersonId == person && (held.Until == null || held.Until > now))
            .OrderBy(held => held.Organisation).ToListAsync(stop);
    }

    /// <summary>The organisation is one that <paramref name="held"/> names (SOD-8); only an open session carries its roles.</summary>
    public async Task<OpenedSession> OpenAsync(
        Person person, string organisation, Proof proof, SessionStage stage, IReadOnlyList<PersonRole> held, CancellationToken stop)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var session = Row(person, organisation, proof, stage, token);
        session.IdleEndsAt = session.CreatedAt + options.Value.IdleFor(held.Select(role => role.Role));
        db.Sessions.Add(session);
        await db.SaveChangesAsync(stop);
        return new(token, session, person, stage == SessionStage.Open ? [.. held.Where(role => role.Organisation == organisation).Select(role => role.Role)] : []);
    }

    public Task<Session?> FindAsync(string id, CancellationToken stop) => Live().AsNoTracking().FirstOrDefaultAsync(session => session.Id == id, stop);

    /// <summary>Those that are open now, the newest first.</summary>
    public async Task<List<Session>> ListAsync(string person, CancellationToken stop) =>
        await Live().AsNoTracking().Where(session => session.PersonId == person).OrderByDescending(session => session.CreatedAt).ToListAsync(stop);

    /// <summary>False where the person has no such open session.</summary>
    public async Task<bool> EndAsync(string person, string id, CancellationToken stop) =>
        await EndAsync(Live().Where(session => session.PersonId == person && session.Id == id), stop) > 0;

    /// <summary>Ends what the browser had open when another sign-in takes its place.</summary>
    public async Task EndShownAsync(HttpContext http)
    {
        if (SessionCookie.Read(http.Request) is not { Length: > 0 } token)
            return;
        var hash = SessionAuthentication.Hash(token);
        await EndAsync(Live().Where(session => session.TokenSha256 == hash), http.RequestAborted);
    }

    /// <summary>Sign-out everywhere, providers' tokens too; <paramref name="but"/> stays.</summary>
    public async Task<int> EndAllAsync(string person, CancellationToken stop, string? but = null)
    {
        await RefuseTokensAsync(db.Users.Where(row => row.Id == person), stop);
        return await EndAsync(Live().Where(session => session.PersonId == person && session.Id != but), stop);
    }

    /// <summary>What the provider ended: one of its sessions, or everything of one of its people.</summary>
    public async Task<int> EndOfProviderAsync(string provider, string? subject, string? providerSession, CancellationToken stop)
    {
        if (subject is not null)
            await RefuseTokensAsync(db.Users.Where(row => db.UserLogins.Any(login => login.UserId == row.Id && login.LoginProvider == provider && login.ProviderKey == subject)), stop);
        return await EndAsync(
            Live().Where(session => session.Provider == provider
                && (subject == null || session.ProviderSubject == subject) && (providerSession == null || session.ProviderSession == providerSession)),
            stop);
    }

    private Task<int> RefuseTokensAsync(IQueryable<Person> people, CancellationToken stop)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return people.ExecuteUpdateAsync(row => row.SetProperty(person => person.TokensFrom, now), stop);
    }

    private IQueryable<Session> Live() => db.LiveSessions(time.GetUtcNow());

    private Task<int> EndAsync(IQueryable<Session> sessions, CancellationToken stop)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return sessions.ExecuteUpdateAsync(row => row.SetProperty(session => session.RevokedAt, now), stop);
    }

    private Session Row(Person person, string organisation, Proof proof, SessionStage stage, string token)
    {
        var now = time.GetUtcNow();
        return new()
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            TokenSha256 = SessionAuthentication.Hash(token),
            PersonId = person.Id,
            Organisation = organisation,
            Stage = stage,
            AuthMethod = proof.Method,
            Level = proof.Level,
            Provider = proof.Provider,
            ProviderSubject = proof.Subject,
            ProviderSession = proof.ProviderSession,
            Device = proof.Device is { Length: > DeviceLength } device ? device[..DeviceLength] : proof.Device,
            CreatedAt = now,
            ExpiresAt = now + (stage == SessionStage.Open ? TimeSpan.FromHours(options.Value.Hours) : s_halfOpen),
        };
    }
}
