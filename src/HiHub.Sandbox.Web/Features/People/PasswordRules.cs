using System.Collections.Frozen;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Long enough, not too long, and not what everybody tries first. No rule asks for kinds of characters: they make passwords alike, not strong.</summary>
internal sealed class PasswordRules : IPasswordValidator<Person>
{
    public const int Shortest = 10;
    public const int Longest = 128;
    private const int FewestDifferent = 5;

    // A telephone number or a date is no password; a long random number is one.
    private const int LongNumber = 16;

    // A few letters among many digits and signs say nothing of a password.
    private const int ShortestStem = 6;

    private static readonly char[] s_decoration = [.. "0123456789!@#$%^&*()-_=+.,?"];

    private static readonly FrozenSet<string> s_common = new[]
    {
        "password", "passw", "pass", "pwd", "matkhau", "mk", "qwerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azerty", "abc", "abcd", "abcdef", "iloveyou", "anhyeuem", "emyeuanh",
        "yeuem", "yeuanh", "admin", "administrator", "quantri", "quantrivien", "root", "user", "guest", "test", "demo", "welcome", "letmein", "changeme", "default", "secret", "login",
        "hello", "master", "monkey", "dragon", "football", "baseball", "sunshine", "princess", "superman", "batman", "trustno", "whatever", "freedom", "computer", "internet",
        "vietnam", "hanoi", "saigon", "hochiminh", "tphcm", "khongbiet", "khongco", "xinchao", "hanhphuc", "maimaiyeuem", "nguyen", "tran", "sandbox", "hihub", "hihubsandbox", "sohoakhcn",
    }.ToFrozenSet();

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        var errors = WhyNot(user, password ?? "").ToArray();
        return Task.FromResult(errors.Length == 0 ? IdentityResult.Success : IdentityResult.Failed(errors));
    }

    private static IEnumerable<IdentityError> WhyNot(Person person, string password)
    {
        if (password.Length < Shortest)
            yield return Error("password-short", $"Mật khẩu cần ít nhất {Shortest} ký tự.", $"The password needs at least {Shortest} characters.");
        if (password.Length > Longest)
            yield return Error("password-long", $"Mật khẩu không quá {Longest} ký tự.", $"The password may have at most {Longest} characters.");
        if (password.Distinct().Count() < FewestDifferent || IsCommon(password))
            yield return Error("password-common", "Mật khẩu này nhiều người dùng và dễ đoán.", "This password is used by many and easily guessed.");
        if (person.UserName is { Length: >= 4 } name && password.Contains(name, StringComparison.OrdinalIgnoreCase))
            yield return Error("password-names-you", "Mật khẩu không được chứa tên đăng nhập.", "The password must not contain the user name.");
    }

    /// <summary>A common word or a leaked password, once or repeated, in leet or not, with whatever digits and signs around it.</summary>
    private static bool IsCommon(string password)
    {
        var word = password.ToLowerInvariant();
        var plain = string.Concat(word.TrimEnd(s_decoration).Select(Plain).Where(char.IsAsciiLetter));
        var letters = string.Concat(word.Where(char.IsAsciiLetter));
        var isNumber = password.Length < LongNumber && password.All(char.IsAsciiDigit);
        List<string> stems = [.. Repeated(plain), .. Repeated(letters), word.Trim(s_decoration)];
        HashSet<string> leaked = [word, .. stems.Where(stem => stem.Length >= ShortestStem)];
        return isNumber || stems.Exists(s_common.Contains) || CommonPasswords.All.Any(leaked.Contains);
    }

    /// <summary>Every beginning that, repeated, gives the whole.</summary>
    private static IEnumerable<string> Repeated(string letters) =>
        Enumerable.Range(1, letters.Length)
            .Where(length => letters.Length % length == 0 && string.Concat(Enumerable.Repeat(letters[..length], letters.Length / length)) == letters)
            .Select(length => letters[..length]);

    private static char Plain(char letter) =>
        letter switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => letter };

    private static PasswordError Error(string code, string vi, string en) => new(code, new(vi, en));
}

/// <summary>What is wrong with a new password, in both languages.</summary>
internal sealed class PasswordError : IdentityError
{
    public PasswordError(string code, LocalText text) => (Code, Description, Text) = (code, text.En, text);

    public LocalText Text { get; }
}
