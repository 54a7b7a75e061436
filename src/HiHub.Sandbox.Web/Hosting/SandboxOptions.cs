using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Section <c>Sandbox</c>.</summary>
internal sealed class SandboxOptions
{
    /// <summary>Folder of the embedded database, the files and the system key; empty: the user's application-data folder.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>Seconds between two looks at what has fallen due.</summary>
    [Range(1, 3600)]
    public int DueWorkSeconds { get; init; } = 20;

    /// <summary>Development only: time stands still from this instant until it is moved by <c>dev/clock/advance</c>.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    /// <summary>Seconds between two counts of an open queue.</summary>
    [Range(1, 300)]
    public int LiveCountsSeconds { get; init; } = 10;
}

/// <summary>Section <c>Demo</c>: the demo people exist only where it holds a password.</summary>
internal sealed class DemoOptions
{
    [StringLength(128, MinimumLength = 10, ErrorMessage = "Demo:Password needs 10 to 128 characters.")]
    public string? Password { get; init; }

    /// <summary>False: people only, no seeded cases.</summary>
    public bool Cases { get; init; } = true;
}
