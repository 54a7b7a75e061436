using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Looks for cases; not for those who see a case without its dossier.</summary>
[Authorize(Roles = Readers)]
internal sealed class Search(CaseSearch search) : PageModel
{
    private const string Readers =
        $"{nameof(Role.App)},{nameof(Role.Apa)},{nameof(Role.Int)},{nameof(Role.Hnd)},{nameof(Role.Hod)},{nameof(Role.Csc)},{nameof(Role.Dec)},{nameof(Role.Clk)},{nameof(Role.Mon)},{nameof(Role.Reg)}";

    [FromQuery]
    public string? Q { get; set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Q);

    public IReadOnlyList<SandboxCase> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (Q is { } asked && IsAsked)
            Found = await search.FindAsync(User.Actor(), asked[..Math.Min(asked.Length, 200)], stop);
    }
}
