using System.Security.Cryptography;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features;

/// <summary>What a form sends to the desk; <paramref name="Version"/> and <paramref name="Key"/> lay hidden in it since it was opened.</summary>
internal sealed record FormAct(ReadOnlyMemory<byte> Input, string? Version, string? Key)
{
    // No act's own field begins with an underscore, and names of fields are not told apart by case.
    public const string VersionField = "_version";
    public const string KeyField = "_key";

    /// <summary>Made when a form is opened, so that sending it twice acts once.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}

/// <summary>What came of it: a value, or wrong fields, or a refusal, or somebody else was first.</summary>
internal sealed record Outcome<T>(T? Value, IReadOnlyList<FieldError> Errors, Refusal? Refusal = null, bool IsChanged = false)
    where T : class
{
    public static async Task<Outcome<T>> OfAsync(Func<Task<T>> ask, Func<T, IReadOnlyList<FieldError>> errors)
    {
        try
        {
            var value = await ask();
            return errors(value) is { Count: > 0 } wrong ? new(null, wrong) : new(value, []);
        }
        catch (ActionRefusedException refused)
        {
            return new(null, [], refused.Refusal);
        }
        catch (Exception lost) when (lost is CaseChangedException or VersionMissingException)
        {
            return new(null, [], Hosting.Problems.Changed, true);
        }
    }
}
