using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features;

/// <summary>What came of one act on several cases: which were done, which were not and why.</summary>
internal sealed record BulkResult(IReadOnlyList<string> Done, IReadOnlyList<(string Reference, string Why)> Refused);

/// <summary>Gives several cases to one handler, each by an act of its own: what one case refuses does not hold up the others.</summary>
internal sealed class BulkAssigning(ActPerformer acts)
{
    private const int Most = 50;

    /// <summary>The chosen come as references with the version that was seen: <c>TN-…@3</c>.</summary>
    public async Task<BulkResult> AssignAsync(HttpContext http, IEnumerable<string> chosen, string official, string? key, CancellationToken stop)
    {
        var input = JsonSerializer.SerializeToUtf8Bytes(new Assign.Input { Handler = official }, SandboxJson.Options);
        var (done, refused) = (new List<string>(), new List<(string, string)>());
        foreach (var one in chosen.Distinct().Take(Most))
        {
            var (reference, version) = one.Split('@') is [var first, var second] ? (first, second) : (one, null);
            if (await WhyNotAsync(http, reference, new(input, version, key is null ? null : $"{key}-{reference}"), stop) is { } why)
                refused.Add((reference, why));
            else
                done.Add(reference);
        }
        return new(done, refused);
    }

    private async Task<string?> WhyNotAsync(HttpContext http, string reference, FormAct form, CancellationToken stop)
    {
        try
        {
            var outcome = await acts.TryAsync(http, reference, ActionName.Assign, form, stop);
            return outcome.Refusal?.InReadersLanguage() ?? outcome.Errors.Select(error => error.InReadersLanguage()).FirstOrDefault();
        }
        catch (CaseNotFoundException)
        {
            return Problems.NotFound.InReadersLanguage();
        }
    }
}
