using System.Net;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Goes on from a half-open session; it ends where the next one opens, so that no token serves two steps.</summary>
internal sealed class HalfOpenSignIn(UserManager<Person> people, Sessions sessions, LocalSignIn local, SignInSteps steps, SignInLimits limits)
{
    public async Task<SignInResult> GiveCodeAsync(string sessionId, string code, IPAddress? address, CancellationToken stop)
    {
        if (!limits.MayTry(address))
            return new(429, SignInRefusals.TooManyAttempts);
        if (await FindAsync(sessionId, SessionStage.AwaitsCode, stop) is not var (session, person))
            return new(401, SignInRefusals.Wrong);
        return await local.TakeCodeAsync(person, code, address, stop) is { } kind
            ? await GoOnAsync(session, person, null, Proof.Of(session, kind), stop)
            : new(401, SignInRefusals.SecondFactorWrong);
    }

    public async Task<SignInResult> ChooseAsync(string sessionId, string organisation, CancellationToken stop) =>
        await FindAsync(sessionId, SessionStage.AwaitsOrganisation, stop) is var (session, person)
            ? await GoOnAsync(session, person, organisation, Proof.Of(session), stop)
            : new(401, SignInRefusals.Wrong);

    private async Task<(Session, Person)?> FindAsync(string id, SessionStage stage, CancellationToken stop) =>
        await sessions.FindAsync(id, stop) is { } session && session.Stage == stage
        && await people.FindByIdAsync(session.PersonId) is { ClosedAt: null } person && !LockOut.IsLocked(person)
            ? (session, person)
            : null;

    private async Task<SignInResult> GoOnAsync(Session session, Person person, string? organisation, Proof proof, CancellationToken stop)
    {
        var result = await steps.GoOnAsync(person, organisation, proof, new(HalfOpen: true, SecondFactorProven: true), stop);
        if (result.Opened is not null)
            await sessions.EndAsync(person.Id, session.Id, stop);
        return result;
    }
}
