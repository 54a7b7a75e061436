using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Begins an account; its person chooses the password by the link in the letter. A legal representative opens accounts for those who draft for the organisation.</summary>
public sealed partial class OpenAccount : OfficeAction<OpenAccount.Input>
{
    public sealed record Input
    {
        [StringLength(40, MinimumLength = 3)]
        public required string UserName { get; init; }

        [StringLength(120, MinimumLength = 1)]
        public required string DisplayName { get; init; }

        [StringLength(254, MinimumLength = 3)]
        public required string Email { get; init; }

        /// <summary><c>vi</c> or <c>en</c>.</summary>
        [StringLength(2, MinimumLength = 2)]
        public string? Language { get; init; }
    }

    /// <summary>A default of the system: each account sends a letter to an address of the representative's choice.</summary>
    private const int MostDrafters = 20;

    private static readonly Refusal s_taken = new("user-name-taken", "Tên đăng nhập đã có người dùng.", "The user name is taken.");

    private static readonly Refusal s_many =
        new("too-many-drafters", $"Mỗi tổ chức có tối đa {MostDrafters} người soạn hồ sơ.", $"An organisation has at most {MostDrafters} people who draft.");

    public override LocalText Title => new("Mở tài khoản", "Open an account");

    public override ImmutableArray<Role> Roles => [Role.Adm, Role.App];

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        if (!PlainName().IsMatch(input.UserName))
            errors.Add(new("$.userName", "user-name", "Chỉ gồm chữ thường không dấu, số, dấu chấm, gạch; bắt đầu bằng chữ.", "Lower-case letters a–z, digits, dot and dash only, beginning with a letter."));
        if (!IsAddress(input.Email))
            errors.Add(new("$.email", "email", "Không phải địa chỉ thư điện tử.", "Is no e-mail address."));
        if (input.Language is not (null or "vi" or "en"))
            errors.Add(new("$.language", "language", "Chọn vi hoặc en.", "Choose vi or en."));
        if (PeopleRules.WhyNotShown("$.displayName", input.DisplayName) is { } unprintable)
            errors.Add(unprintable);
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    /// <summary>One plain address, which cannot begin another header.</summary>
    public static bool IsAddress(string text) => Address().IsMatch(text);

    /// <summary>Plain, and read as nobody else's where the trail shows who acted.</summary>
    public static bool MayBeName(string userName) => PlainName().IsMatch(userName) && !Person.IsReserved(userName);

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        Person.IsReserved(input.UserName) || await act.Person(input.UserName) is not null ? s_taken
        : act.Actor.Is(Role.App) && await DraftersOf(act, act.Actor.Organisation) >= MostDrafters ? s_many
        : null;

    private static Task<int> DraftersOf(OfficeAct act, string organisation) =>
        act.Db.PersonRoles.CountAsync(held => held.Organisation == organisation && held.Role == Role.Apa && (held.Until == null || held.Until > act.Now), act.Stop);

    protected override async Task Apply(OfficeAct act, Input input)
    {
        act.Db.Users.Add(New(input.UserName, input.DisplayName, input.Email, input.Language));
        if (act.Actor.Is(Role.App))
            await act.Give(new() { PersonId = input.UserName, Organisation = act.Actor.Organisation, Role = Role.Apa });
        act.Tell("account/account-opened", new { person = input.UserName });
    }

    internal static Person New(string userName, string displayName, string email, string? language) =>
        new(userName, displayName.Trim())
        {
            NormalizedUserName = userName.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            Language = language ?? "vi",
            LockoutEnabled = true,
        };

    [GeneratedRegex(@"^[a-z][a-z0-9._-]{2,39}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
