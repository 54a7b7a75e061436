using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Says for a short while that a person wants an identity added to their account, so that nobody else can start it for them.</summary>
internal sealed class LinkTickets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _tickets = protection.CreateProtector("link-identity").ToTimeLimitedDataProtector();

    public string For(string person) => _tickets.Protect(person, s_life);

    public bool IsOf(string ticket, string person)
    {
        try
        {
            return _tickets.Unprotect(ticket) == person;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
