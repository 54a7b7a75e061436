using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Section <c>SignIn</c>: what is asked of everyone who signs in, by whichever way.</summary>
internal sealed class SigningInOptions
{
    /// <summary>Whether staff need a second factor; where nothing is said: everywhere but in Development.</summary>
    public bool? SecondFactorForStaff { get; set; }

    [Range(1, 24)]
    public int Hours { get; set; } = 8;

    /// <summary>How long a session of staff may lie unused; a longer pause asks for a new sign-in.</summary>
    [Range(5, 1440)]
    public int IdleMinutesOfStaff { get; set; } = 30;

    /// <summary>The same for applicants and participants, who fill in long dossiers with papers to look for.</summary>
    [Range(5, 1440)]
    public int IdleMinutes { get; set; } = 120;

    /// <summary>Wrong passwords or codes in a row that lock an account, and for how long.</summary>
    [Range(3, 100)]
    public int FailuresToLock { get; set; } = 10;

    [Range(1, 1440)]
    public int LockMinutes { get; set; } = 15;

    /// <summary>From one address, right or wrong.</summary>
    [Range(1, 1_000_000)]
    public int AttemptsPerMinute { get; set; } = 600;

    /// <summary>From one address; when they are used up, nothing more is even looked at.</summary>
    [Range(1, 1_000_000)]
    public int FailuresPerMinute { get; set; } = 60;

    /// <summary>Level of assurance (NĐ 69/2024: 1 or 2) that a provider must vouch for before its people may file; 0 asks for none.</summary>
    [Range(0, 2)]
    public int LevelToFile { get; set; }

    public TimeSpan IdleFor(IEnumerable<Role> roles) => TimeSpan.FromMinutes(AreStaff(roles) ? IdleMinutesOfStaff : IdleMinutes);

    /// <summary>True for all but applicants' and participants'.</summary>
    public static bool AreStaff(IEnumerable<Role> roles) => roles.Any(role => role is not (Role.App or Role.Apa or Role.Par or Role.Pub));
}
