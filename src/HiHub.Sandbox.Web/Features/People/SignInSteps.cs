using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>What a sign-in has shown so far; <paramref name="HalfOpen"/>: it can wait for what is still missing, as pages do.</summary>
internal sealed record StepsTaken(bool HalfOpen, bool SecondFactorProven = false);

/// <summary>What is asked of everyone after the first proof, in this order: the second factor, its set-up, the organisation to act for.</summary>
internal sealed class SignInSteps(Sessions sessions, SecondFactor second, DoorLog door)
{
    public async Task<SignInResult> GoOnAsync(Person person, string? organisation, Proof proof, StepsTaken taken, CancellationToken stop)
    {
        var held = await sessions.RolesAsync(person.Id, stop);
        var organisations = held.ConvertAll(role => role.Organisation).Distinct().ToList();
        if (organisations.Count == 0)
            return await RefusedAsync(person, 403, SignInRefusals.NoOrganisation, proof);
        if (organisation is not null && !organisations.Contains(organisation))
            return await RefusedAsync(person, 403, SignInRefusals.OtherOrganisation, proof);
        var missing = Missing(person, held.Select(role => role.Role), taken);
        if (missing is SessionStage.AwaitsCode && !taken.HalfOpen)
            return await RefusedAsync(person, 401, SignInRefusals.SecondFactorNeeded, proof);
        if (missing is null && taken.HalfOpen && organisation is null && organisations.Count > 1)
            missing = SessionStage.AwaitsOrganisation;
        var opened = await sessions.OpenAsync(person, organisation ?? organisations[0], proof, missing ?? SessionStage.Open, held, stop);
        await door.OpenedAsync(opened.Session);
        return new(missing is null ? 200 : 403, Refusal(opened.Session.Stage), opened);
    }

    private async Task<SignInResult> RefusedAsync(Person person, int status, Refusal refusal, Proof proof)
    {
        await door.FailedAsync(person, refusal.Code, proof.Method);
        return new(status, refusal);
    }

    private SessionStage? Missing(Person person, IEnumerable<Role> roles, StepsTaken taken) =>
        taken.SecondFactorProven ? null
        : person.TwoFactorEnabled ? SessionStage.AwaitsCode
        : second.IsAskedOf(roles) ? SessionStage.AwaitsEnrolment
        : null;

    private static Refusal? Refusal(SessionStage stage) =>
        stage switch
        {
            SessionStage.Open => null,
            SessionStage.AwaitsCode => SignInRefusals.SecondFactorNeeded,
            SessionStage.AwaitsEnrolment => SignInRefusals.SecondFactorNotSetUp,
            SessionStage.AwaitsOrganisation => SignInRefusals.OrganisationNeeded,
        };
}
