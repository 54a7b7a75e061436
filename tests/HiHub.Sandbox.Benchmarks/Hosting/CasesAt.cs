using HiHub.Sandbox.Benchmarks.Desk;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Benchmarks.Hosting;

/// <summary>Real cases, walked there by legal acts.</summary>
internal static class CasesAt
{
    /// <summary>The reference of a case on which the act was the last.</summary>
    public static async Task<string> CaseAtAsync(this Office office, ActionName last) => (await office.CasesAtAsync(last, 1))[0];

    public static async Task<IReadOnlyList<string>> CasesAtAsync(this Office office, ActionName last, int count)
    {
        var walk = new Walk(office.Get<LawBooks>().Current);
        var cases = Enumerable.Range(0, count).Select(_ => new WalkedCase()).ToArray();
        var run = new DeskRun(office, 1);
        foreach (var step in walk.Steps)
        {
            walk.Wait(step, office.Time);
            await run.DoAsync(step, cases);
            if (step.Action == last)
                break;
        }
        return [.. cases.Select(one => one.Reference!)];
    }
}
