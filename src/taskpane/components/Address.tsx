/** An e-mail address that breaks behind its @ where the line is too short for it. */
export function Address({ address }: { readonly address: string }) {
  const at = address.lastIndexOf('@') + 1;
  return (
    <span>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </span>
  );
}
