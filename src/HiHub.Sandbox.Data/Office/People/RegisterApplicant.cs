using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>An applicant signs up: the organisation by its tax code, its legal representative, and their account. The registration certificate is looked at when a dossier is received.</summary>
public sealed class RegisterApplicant : OfficeAction<RegisterApplicant.Input>
{
    public sealed record Input
    {
        [StringLength(14, MinimumLength = 10)]
        public required string TaxCode { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string OrganisationName { get; init; }

        [StringLength(120, MinimumLength = 1)]
        public required string RepresentativeName { get; init; }

        [StringLength(254, MinimumLength = 3)]
        public required string Email { get; init; }

        /// <summary><c>vi</c> or <c>en</c>.</summary>
        [StringLength(2, MinimumLength = 2)]
        public string? Language { get; init; }
    }

    public static Refusal Known { get; } = new("already-registered", "Tổ chức đã đăng ký.", "The organisation is registered.");

    public override LocalText Title => new("Đăng ký tổ chức đề nghị", "Register an applicant");

    /// <summary>Nobody of the office: it is done by whoever signs up, before they have an account.</summary>
    public override ImmutableArray<Role> Roles => [Role.System];

    /// <summary>The user name that the letter tells; nobody chooses one, so none is given away as taken.</summary>
    public static string UserName(string taxCode) => $"mst{taxCode}";

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        if (!SaveOrganisation.IsTaxCode(input.TaxCode))
            errors.Add(new("$.taxCode", "tax-code", "gồm 10 chữ số, hoặc 10 và 3 chữ số nối bằng gạch.", "has 10 digits, or 10 and 3 with a dash."));
        if (!OpenAccount.IsAddress(input.Email))
            errors.Add(new("$.email", "email", "không phải địa chỉ thư điện tử.", "is no e-mail address."));
        if (input.Language is not (null or "vi" or "en"))
            errors.Add(new("$.language", "language", "chọn vi hoặc en.", "choose vi or en."));
        errors.AddRange(new[] { PeopleRules.WhyNotShown("$.organisationName", input.OrganisationName), PeopleRules.WhyNotShown("$.representativeName", input.RepresentativeName) }.OfType<FieldError>());
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await act.Db.Organisations.AnyAsync(row => row.TaxCode == input.TaxCode, act.Stop) || await act.Organisation(Code(input)) is not null || await act.Person(UserName(input.TaxCode)) is not null
            ? Known
            : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var (code, person) = (Code(input), UserName(input.TaxCode));
        act.Db.Organisations.Add(new()
        {
            Code = code,
            Name = input.OrganisationName.Trim(),
            NameEn = input.OrganisationName.Trim(),
            TaxCode = input.TaxCode,
            Email = input.Email,
            Kind = OrganisationKind.Applicant,
            Representative = person,
        });
        act.Db.Users.Add(OpenAccount.New(person, input.RepresentativeName, input.Email, input.Language));
        await act.Give(new() { PersonId = person, Organisation = code, Role = Role.App });
        await act.Db.TiesChangedAsync(await act.Db.RegisteredInterests.Where(row => row.TaxCode == input.TaxCode).Select(row => row.Person).ToListAsync(act.Stop), act.Now, act.Stop);
        act.Tell("account/account-opened", new { person });
    }

    private static string Code(Input input) => $"MST{input.TaxCode}";
}
