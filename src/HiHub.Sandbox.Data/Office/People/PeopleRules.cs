using System.Globalization;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>What several acts about people ask and do.</summary>
internal static class PeopleRules
{
    public static Refusal PersonUnknown { get; } = new("person-unknown", "Không có người này.", "There is no such person.");

    public static Refusal OwnAccount { get; } =
        new("own-account", "Không ai tự làm việc này cho chính mình.", "Nobody does this for themselves.");

    public static Refusal OrganisationUnknown { get; } = new("organisation-unknown", "Không có tổ chức này.", "There is no such organisation.");

    public static Refusal NotApplicant { get; } =
        new("not-an-applicant", "Tổ chức này không phải bên đề nghị thử nghiệm.", "That organisation is no applicant.");

    public static Refusal Ended { get; } = new("already-ended", "Đã hết hiệu lực từ trước.", "It has ended before.");

    private static readonly Refusal s_closed = new("account-closed", "Tài khoản đã đóng.", "The account is closed.");

    private static readonly Refusal s_lastAdministrator =
        new("last-administrators", "Phải còn ít nhất hai quản trị viên, vì có việc cần hai người.", "Two administrators must remain: some acts take two.");

    public static ValueTask<Person?> Person(this OfficeAct act, string id) => act.Db.Users.FindAsync([id], act.Stop);

    public static ValueTask<Organisation?> Organisation(this OfficeAct act, string code) => act.Db.Organisations.FindAsync([code], act.Stop);

    /// <summary>Null where the person has an account that is open.</summary>
    public static async Task<Refusal?> WhyNotOpen(this OfficeAct act, string person) =>
        await act.Person(person) is not { } known ? PersonUnknown : known.ClosedAt is not null ? s_closed : null;

    /// <summary>Null where two administrators remain without the person.</summary>
    public static async Task<Refusal?> WhyNotWithout(this OfficeAct act, string person)
    {
        var others = await act.Db.PersonRoles.Where(held => held.Role == Role.Adm && held.PersonId != person && (held.Until == null || held.Until > act.Now))
            .Where(held => act.Db.Users.Any(row => row.Id == held.PersonId && row.ClosedAt == null)).Select(held => held.PersonId).Distinct().CountAsync(act.Stop);
        return others >= 2 || !(await act.RolesOf(person)).Exists(held => held.Role == Role.Adm) ? null : s_lastAdministrator;
    }

    /// <summary>The standing roles, for every organisation.</summary>
    public static Task<List<PersonRole>> RolesOf(this OfficeAct act, string person) =>
        act.Db.PersonRoles.Where(held => held.PersonId == person && (held.Until == null || held.Until > act.Now)).ToListAsync(act.Stop);

    /// <summary>A role that had ended begins anew in its old row. Who works on cases is looked at for ties again.</summary>
    public static async Task Give(this OfficeAct act, PersonRole role)
    {
        if (await act.Db.PersonRoles.FindAsync([role.PersonId, role.Organisation, role.Role], act.Stop) is { } held)
            (held.Unit, held.Until) = (role.Unit, role.Until);
        else
            act.Db.PersonRoles.Add(role);
        await act.Db.TiesChangedAsync([role.PersonId], act.Now, act.Stop);
    }

    /// <summary>Everywhere, tokens of providers too.</summary>
    public static async Task SignOut(this OfficeAct act, Person person)
    {
        foreach (var session in await act.Db.LiveSessions(act.Now).Where(row => row.PersonId == person.Id).ToListAsync(act.Stop))
            session.RevokedAt = act.Now;
        person.TokensFrom = act.Now;
    }

    /// <summary>Null where the text may be shown to others: no control, format or bidirectional characters.</summary>
    public static FieldError? WhyNotShown(string path, string? text) =>
        text is null || !text.Any(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format) && !string.IsNullOrWhiteSpace(text)
            ? null
            : new(path, "unprintable", "Không được để trống hoặc có ký tự điều khiển.", "Must not be blank or hold control characters.");

    /// <summary>Null where the day is still to come.</summary>
    public static FieldError? WhyNotFuture(string path, DateOnly? day, OfficeAct act) =>
        day is null || day >= act.Today ? null : new(path, "in-the-past", "Phải từ hôm nay trở đi.", "Must not lie in the past.");
}
