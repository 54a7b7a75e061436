using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Adds an organisation or changes how it is named and reached; what it is to the sandbox stays.</summary>
public sealed partial class SaveOrganisation : OfficeAction<SaveOrganisation.Input>
{
    public sealed record Input
    {
        [StringLength(32, MinimumLength = 2)]
        public required string Code { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string Name { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string NameEn { get; init; }

        public required OrganisationKind Kind { get; init; }

        [StringLength(14, MinimumLength = 10)]
        public string? TaxCode { get; init; }

        [StringLength(254, MinimumLength = 3)]
        public string? Email { get; init; }
    }

    private static readonly Refusal s_kindFixed = new("kind-fixed", "Loại tổ chức đã định, không đổi được.", "What kind of organisation it is does not change.");
    private static readonly Refusal s_taxCodeKnown = new("tax-code-known", "Mã số thuế đã thuộc tổ chức khác.", "The tax code belongs to another organisation.");

    public override LocalText Title => new("Lưu tổ chức", "Save an organisation");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        if (!Code().IsMatch(input.Code))
            errors.Add(new("$.code", "organisation-code", "Chỉ gồm chữ hoa không dấu, số và gạch nối.", "Upper-case letters A–Z, digits and dashes only."));
        if (input.TaxCode is { } tax && !IsTaxCode(tax))
            errors.Add(new("$.taxCode", "tax-code", "Mã số thuế gồm 10 chữ số, hoặc 10 và 3 chữ số nối bằng gạch.", "A tax code has 10 digits, or 10 and 3 with a dash."));
        if (input.Email is { } email && !OpenAccount.IsAddress(email))
            errors.Add(new("$.email", "email", "Không phải địa chỉ thư điện tử.", "Is no e-mail address."));
        errors.AddRange(new[] { PeopleRules.WhyNotShown("$.name", input.Name), PeopleRules.WhyNotShown("$.nameEn", input.NameEn) }.OfType<FieldError>());
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    public static bool IsTaxCode(string text) => TaxCode().IsMatch(text);

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await act.Organisation(input.Code) is { } known && known.Kind != input.Kind ? s_kindFixed
        : input.TaxCode is { } tax && await act.Db.Organisations.AnyAsync(row => row.TaxCode == tax && row.Code != input.Code, act.Stop) ? s_taxCodeKnown
        : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var row = await act.Organisation(input.Code) ?? act.Db.Organisations.Add(new() { Code = input.Code, Kind = input.Kind }).Entity;
        if (row.TaxCode != input.TaxCode)
            await TiesChanged(act, input);
        (row.Name, row.NameEn, row.TaxCode, row.Email) = (input.Name.Trim(), input.NameEn.Trim(), input.TaxCode, input.Email);
    }

    // Another tax code ties other people to it.
    private static async Task TiesChanged(OfficeAct act, Input input) =>
        await act.Db.TiesChangedAsync(
            await act.Db.RegisteredInterests.Where(row => row.Organisation == input.Code || (input.TaxCode != null && row.TaxCode == input.TaxCode)).Select(row => row.Person)
                .Union(act.Db.PersonRoles.Where(row => row.Organisation == input.Code).Select(row => row.PersonId)).ToListAsync(act.Stop),
            act.Now, act.Stop);

    [GeneratedRegex(@"^[A-Z0-9][A-Z0-9-]{1,31}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[0-9]{10}(-[0-9]{3})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TaxCode();
}
