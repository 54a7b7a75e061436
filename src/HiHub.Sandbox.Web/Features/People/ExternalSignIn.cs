using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>From what a provider vouches for to a person here, linked by the provider's lasting name for them and never by an address or a name.</summary>
internal sealed class ExternalSignIn(UserManager<Person> people, NewPeople newPeople, ProvidersRoles roles, SignInSteps steps, SandboxDb db, DoorLog door)
{
    public async Task<SignInResult> TryAsync(Provider provider, ClaimsIdentity identity, string? device, CancellationToken stop)
    {
        var subject = ProviderClaims.Subject(provider, identity);
        if (await FindOrMakeAsync(provider, subject, identity, stop) is not { } person)
        {
            await door.StrangerAsync($"{provider.Name}:{subject}", SignInRefusals.NotKnownHere.Code, provider.Name);
            return new(403, SignInRefusals.NotKnownHere);
        }
        if (person.ClosedAt is not null)
        {
            await door.FailedAsync(person, "closed", provider.Name);
            return new(403, SignInRefusals.Closed);
        }
        await roles.SettleAsync(provider, person.Id, identity, stop);
        var proof = new Proof(provider.Name, device)
        {
            Level = ProviderClaims.Level(provider, identity),
            Provider = provider.Name,
            Subject = subject,
            ProviderSession = ProviderClaims.Session(identity),
        };
        return await steps.GoOnAsync(person, null, proof, new(HalfOpen: true, SecondFactorProven: ProviderClaims.IsStrong(provider, identity)), stop);
    }

    /// <summary>Whom a provider's token for the API stands for; nobody is made by calling it.</summary>
    public async Task<Person?> FindAsync(Provider provider, ClaimsIdentity identity) =>
        await people.FindByLoginAsync(provider.Name, ProviderClaims.Subject(provider, identity)) is { ClosedAt: null } person ? person : null;

    /// <summary>Adds the provider's name to the account of somebody who is signed in here; false where it is another's already.</summary>
    public async Task<bool> LinkAsync(Provider provider, ClaimsIdentity identity, string personId)
    {
        var subject = ProviderClaims.Subject(provider, identity);
        if (await people.FindByLoginAsync(provider.Name, subject) is { } known)
            return known.Id == personId;
        if (await people.FindByIdAsync(personId) is not { ClosedAt: null } person || !(await people.AddLoginAsync(person, new(provider.Name, subject, provider.DisplayName))).Succeeded)
            return false;
        await door.OfAsync(person, DoorEventType.IdentityLinked, provider.Name);
        return true;
    }

    private async Task<Person?> FindOrMakeAsync(Provider provider, string subject, ClaimsIdentity identity, CancellationToken stop)
    {
        if (await people.FindByLoginAsync(provider.Name, subject) is { } known)
            return known;
        var isStaff = roles.Of(provider, identity).Any();
        if (!isStaff && !provider.Options.CreateApplicants)
            return null;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var person = await newPeople.AddAsync(provider, identity, stop);
        var linked = await people.AddLoginAsync(person, new(provider.Name, subject, provider.DisplayName));
        if (!linked.Succeeded)
            return null;
        if (!isStaff)
            await newPeople.AddApplicantAsync(provider, person, identity, stop);
        await transaction.CommitAsync(stop);
        return person;
    }
}
