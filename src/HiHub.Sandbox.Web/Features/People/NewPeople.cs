using System.Security.Claims;
using System.Security.Cryptography;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Accounts that begin with a first sign-in through a provider.</summary>
internal sealed class NewPeople(UserManager<Person> people, SandboxDb db)
{
    private const int NameLength = 120;
    private const int OrganisationNameLength = 200;
    private const string Alphabet = "abcdefghjkmnpqrstvwxyz23456789";

    public async Task<Person> AddAsync(Provider provider, ClaimsIdentity identity, CancellationToken stop)
    {
        var person = new Person(await UserNameAsync(provider, identity, stop), Shown(identity.FindFirst("name")?.Value, NameLength) ?? provider.DisplayName)
        {
            Email = identity.HasClaim("email_verified", "true") ? identity.FindFirst("email")?.Value : null,
            Language = identity.FindFirst("locale")?.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "vi",
        };
        var made = await people.CreateAsync(person);
        return made.Succeeded ? person : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Code)));
    }

    /// <summary>Acts for the organisation whose tax code the provider vouches for, else for themselves alone.</summary>
    public async Task AddApplicantAsync(Provider provider, Person person, ClaimsIdentity identity, CancellationToken stop)
    {
        var taxCode = identity.FindFirst(provider.Options.OrganisationClaim)?.Value;
        var isTaxCode = taxCode is not null && SaveOrganisation.IsTaxCode(taxCode);
        var organisation = isTaxCode ? await db.Organisations.FirstOrDefaultAsync(row => row.TaxCode == taxCode, stop) : null;
        if (organisation is null)
        {
            var name = isTaxCode ? Shown(identity.FindFirst(provider.Options.OrganisationNameClaim)?.Value, OrganisationNameLength) ?? taxCode! : person.DisplayName;
            organisation = new() { Code = isTaxCode ? $"MST{taxCode}" : $"CN-{Random(10).ToUpperInvariant()}", Name = name, NameEn = name, TaxCode = isTaxCode ? taxCode : null };
            db.Organisations.Add(organisation);
        }
        db.PersonRoles.Add(new() { PersonId = person.Id, Organisation = organisation.Code, Role = Role.App });
        await db.SaveChangesAsync(stop);
    }

    // The name that stands in the trail: the provider's own where it is free and plain, else one of ours.
    private async Task<string> UserNameAsync(Provider provider, ClaimsIdentity identity, CancellationToken stop)
    {
        var wanted = identity.FindFirst("preferred_username")?.Value.Split('@')[0].ToLowerInvariant() ?? "";
        if (OpenAccount.MayBeName(wanted) && !await db.Users.AnyAsync(row => row.Id == wanted, stop))
            return wanted;
        return $"{provider.Name.ToLowerInvariant()}-{Random(10)}";
    }

    private static string Random(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>Text that others will read, without control characters and no longer than its column.</summary>
    private static string? Shown(string? text, int length)
    {
        var plain = string.Concat((text ?? "").Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format)).Trim();
        return plain.Length == 0 ? null : plain.Length > length ? plain[..length] : plain;
    }
}
