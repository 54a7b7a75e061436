using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>An organisation signs up to apply.</summary>
[AllowAnonymous]
internal sealed class Register(Registration registration, IStringLocalizer<Register> texts) : PageModel
{
    [BindProperty]
    [StringLength(14)]
    public string? TaxCode { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? OrganisationName { get; set; }

    [BindProperty]
    [StringLength(120)]
    public string? RepresentativeName { get; set; }

    [BindProperty]
    [StringLength(254)]
    public string? Email { get; set; }

    public bool Sent { get; private set; }

    public void OnGet() => Sent = false;

    public async Task OnPostAsync(CancellationToken stop)
    {
        this.Require(
            texts["required"],
            (nameof(TaxCode), string.IsNullOrWhiteSpace(TaxCode)), (nameof(OrganisationName), string.IsNullOrWhiteSpace(OrganisationName)),
            (nameof(RepresentativeName), string.IsNullOrWhiteSpace(RepresentativeName)), (nameof(Email), string.IsNullOrWhiteSpace(Email)));
        if (!ModelState.IsValid)
            return;
        var input = new RegisterApplicant.Input
        {
            TaxCode = TaxCode!.Trim(),
            OrganisationName = OrganisationName!,
            RepresentativeName = RepresentativeName!,
            Email = Email!.Trim(),
            Language = Written.InVietnamese ? "vi" : "en",
        };
        var (refusal, errors) = await registration.TryAsync(input, HttpContext.Connection.RemoteIpAddress, stop);
        if (refusal is not null)
            ModelState.AddModelError("", refusal.InReadersLanguage());
        foreach (var error in errors)
            ModelState.AddModelError($"{char.ToUpperInvariant(error.Path[2])}{error.Path[3..]}", error.InReadersLanguage());
        Sent = ModelState.IsValid;
    }
}
